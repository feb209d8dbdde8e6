import * as z from 'zod/mini';
import { useRef } from 'react';
import { useKeptText } from '../../kit/use-kept-text';
import { CriterionDraft } from './criterion-draft';

function keptIn(text: string): CriterionDraft | null {
  try {
    const read = z.safeParse(CriterionDraft, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** A criterion that is being written: it outlives closing and reloading until it is recorded. */
export function useCriterionDraft(
  name: string,
  begin: () => CriterionDraft,
): [draft: CriterionDraft, put: (change: Partial<CriterionDraft>) => void, forget: () => void] {
  const [kept, keep] = useKeptText(name);
  const draft = keptIn(kept) ?? begin();
  // An answer that comes late changes what is typed by then, not what was typed when it was asked for.
  const latest = useRef(draft);
  latest.current = draft;
  const put = (change: Partial<CriterionDraft>) => {
    latest.current = { ...latest.current, ...change };
    keep(JSON.stringify(latest.current));
  };
  return [draft, put, () => keep('')];
}
