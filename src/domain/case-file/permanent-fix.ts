import { type Day, dayOf } from '../calendar';
import type { CaseFacts } from '../gate/case-facts';
import type { QualityIssue } from '../weight';

/** How what removes the cause stands. Unknown: it cannot be seen, or none is wanted. */
export type PermanentFix =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open' }
  /** `since` is null where it is done but nobody can tell the day. */
  | { readonly kind: 'done'; readonly since: Day | null };

/** A CAPA of the case by its status in the transition table; null for one an admin put in. */
export interface CapaStep {
  readonly step: string | null;
}

interface Part {
  readonly isDone: boolean;
  readonly since: Day | null;
}

/** The actions of a CAPA are done once it looks for their effect. */
const acted: ReadonlySet<string> = new Set(['effectiveness', 'closed']);

/** The latest of the days; null where one of them is not known. */
const latest = (days: readonly (Day | null)[]): Day | null =>
  days.includes(null) ? null : (days.toSorted().at(-1) ?? null);

interface Fixing {
  readonly issue: Pick<QualityIssue, 'workType' | 'capaNeeded'>;
  readonly facts: Pick<CaseFacts, 'actions' | 'unseenActions'>;
  /** The CAPAs of a nonconformance. */
  readonly capas: readonly CapaStep[];
}

/**
 * The permanent fix of a case: what acts on its causes, and the CAPAs it led to. A CAPA is followed by its own
 * status; what was dropped or cancelled fixes nothing.
 */
export function permanentFix({ issue, facts, capas }: Fixing): PermanentFix {
  const parts: Part[] = [
    ...(facts.actions ?? [])
      .filter(({ isCapa, isDropped }) => !isCapa && !isDropped)
      .map(({ isDone, doneAt }) => ({ isDone, since: doneAt === null ? null : dayOf(doneAt) })),
    ...capas
      .filter(({ step }) => step !== 'cancelled')
      .map(({ step }) => ({ isDone: step !== null && acted.has(step), since: null })),
  ];
  if (parts.some(({ isDone }) => !isDone)) return { kind: 'open' };
  if (facts.actions === null || facts.unseenActions?.length !== 0) return { kind: 'unknown' };
  if (parts.length > 0) return { kind: 'done', since: latest(parts.map(({ since }) => since)) };
  const isWanted = issue.workType === 'capa' || issue.capaNeeded === 'yes';
  return { kind: isWanted ? 'open' : 'unknown' };
}
