import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { askedIn, type CountedBefore, countFor } from './counted-before';
import type { CriterionDraft } from './criterion-draft';
import { useEffectReach } from './effect-reach';

export type Counting =
  { readonly kind: 'idle' | 'underWay' } | { readonly kind: 'refused'; readonly refusal: Refusal };

interface Before {
  readonly before: CountedBefore | null;
  readonly counting: Counting;
  /** Counts what a draft asks; nothing as long as it asks nothing. */
  readonly count: (draft: CriterionDraft) => void;
}

/**
 * How it was before, counted when somebody asks for it. Where the project is younger than the period, `onYounger` is
 * told since when there is something to count.
 */
export function useCountedBefore(onYounger: (since: string) => void): Before {
  const { count: ask } = useEffectReach();
  const [before, setBefore] = useState<CountedBefore | null>(null);
  const [counting, setCounting] = useState<Counting>({ kind: 'idle' });
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current = -1;
    },
    [],
  );

  const count = (draft: CriterionDraft) => {
    const asked = askedIn(draft);
    if (!asked || countFor(draft, before)) return;
    latest.current += 1;
    const turn = latest.current;
    setCounting({ kind: 'underWay' });
    void ask(asked).then((answer) => {
      if (latest.current !== turn) return;
      if (!answer.ok) {
        setCounting({ kind: 'refused', refusal: answer.refusal });
        return;
      }
      const { since } = answer.value;
      setCounting({ kind: 'idle' });
      // What lies before the first issue cannot have anything to count: it would only look quiet.
      const isYounger = since !== null && since > asked.from && since < asked.to;
      const from = isYounger ? since : asked.from;
      setBefore({ asked: { ...asked, from }, counted: answer.value });
      if (isYounger) onYounger(since);
    });
  };
  return { before, counting, count };
}
