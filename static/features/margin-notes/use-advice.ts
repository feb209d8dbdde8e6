import { startTransition, useEffect, useState } from 'react';
import type { Advice } from './advice';

/** The rules and their words, once they are there; null before, and where they cannot be fetched. */
export function useAdvice(): Advice | null {
  const [advice, setAdvice] = useState<Advice | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./advice').then(
      (module) => {
        // Whoever writes already is not held up by it.
        if (wanted) startTransition(() => setAdvice(module.advice));
      },
      // Without advice the sheet is as good as before; the gate judges by itself.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return advice;
}
