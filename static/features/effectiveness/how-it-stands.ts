import type { Day } from '../../../src/domain/calendar';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import {
  criterionOf,
  isContradicted,
  observationOf,
  verdictOf,
} from '../../../src/domain/case-file/criteria';
import type { Criterion, Observation, Verdict } from '../../../src/domain/case-file/effectiveness';
import {
  checkWindow,
  type CheckWindow,
  isOver,
} from '../../../src/domain/effectiveness/check-window';
import type { CaseFacts } from '../../../src/domain/gate/case-facts';

export interface Looking {
  readonly criterion: Criterion;
  /** Null where the viewer may not see all actions, or Jira does not answer: then nobody guesses. */
  readonly window: CheckWindow | null;
  readonly last: Observation | undefined;
  /** Its window has passed. */
  readonly isOver: boolean;
  /** What was seen last is all there is to see: a verdict can rest on it. */
  readonly isSeenWhole: boolean;
}

/** How it stands with the proof that it helped. */
export type HowItStands =
  | { readonly kind: 'noCriterion'; readonly revision: number }
  | ({ readonly kind: 'looking'; readonly revision: number } & Looking)
  | {
      readonly kind: 'judged';
      readonly revision: number;
      readonly criterion: Criterion;
      readonly verdict: Verdict;
      readonly isContradicted: boolean;
    };

/** An earlier look saw some of the days only, and one before an action was opened again other days. */
const coversAll = (window: CheckWindow, { from, to }: Observation): boolean =>
  window.kind !== 'waiting' && from === window.from && (window.kind !== 'days' || to === window.to);

/** Of the revision of the analysis at hand. */
export function howItStands(
  file: CaseFile,
  revision: number,
  facts: Pick<CaseFacts, 'actions' | 'unseenActions'>,
  today: Day,
): HowItStands {
  const criterion = criterionOf(file, revision);
  if (!criterion) return { kind: 'noCriterion', revision };
  const verdict = verdictOf(file, revision);
  if (verdict) {
    const contradicted = isContradicted(file, verdict);
    return { kind: 'judged', revision, criterion, verdict, isContradicted: contradicted };
  }
  const { actions, unseenActions } = facts;
  const isKnown = actions !== null && (unseenActions ?? []).length === 0;
  const window = isKnown ? checkWindow(criterion, actions) : null;
  const last = observationOf(file, criterion);
  const over =
    window !== null &&
    window.kind !== 'waiting' &&
    isOver(window, today, last?.exposure.amount ?? 0);
  const whole = over && last !== undefined && coversAll(window, last);
  return { kind: 'looking', revision, criterion, window, last, isOver: over, isSeenWhole: whole };
}
