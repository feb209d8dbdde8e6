import { startTransition, useEffect, useState } from 'react';

/** The value as it was when it last stood still for so many milliseconds. What comes of it waits for keystrokes. */
export function usePaused<Value>(value: Value, milliseconds: number): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => startTransition(() => setPaused(value)), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return paused;
}
