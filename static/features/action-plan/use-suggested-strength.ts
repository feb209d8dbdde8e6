import { useEffect, useState } from 'react';
import type { Strength } from '../../../src/domain/case-file/action-plan';

type Suggest = (words: string) => Strength | null;

/** The strength an action's words suggest; null until that can be said, and where they tell nothing. */
export function useSuggestedStrength(words: string | null): Strength | null {
  const [suggest, setSuggest] = useState<{ readonly of: Suggest } | null>(null);
  useEffect(() => {
    let current = true;
    void import('./suggest-strength').then(
      ({ suggestStrength }) => {
        if (current) setSuggest({ of: suggestStrength });
      },
      // Without the lexicon nothing is suggested; the class can be chosen all the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return suggest && words !== null ? suggest.of(words) : null;
}
