import { dayOf } from '../calendar';
import type { CaseFile } from '../case-file/case-file';
import { criterionOf, isContradicted, verdictOf } from '../case-file/criteria';
import type { Verdict } from '../case-file/effectiveness';
import type { ActionState } from '../gate/case-facts';

type Acting = Pick<ActionState, 'key' | 'isDropped' | 'doneAt'>;
type Judged = Pick<Verdict, 'observed'>;

/** Whether that work could not be looked at whole: it was done when the looking had begun, or later. */
export const isAfterLook = (
  { observed }: Judged,
  { isDropped, doneAt }: Omit<Acting, 'key'>,
): boolean => !isDropped && doneAt !== null && dayOf(doneAt) >= observed.from;

interface Overtaken<Action> {
  readonly verdict: Verdict;
  readonly by: Action;
}

/**
 * The verdict "effective" that is older than the work: on the revision at hand or, as long as nothing says what would
 * prove that one, on the revision before it. Undefined where there is none.
 */
export function overtakenVerdict<Action extends Acting>(
  file: CaseFile,
  revision: number,
  actions: readonly Action[],
): Overtaken<Action> | undefined {
  const own = verdictOf(file, revision);
  const verdict = own ?? (criterionOf(file, revision) ? undefined : verdictOf(file, revision - 1));
  if (verdict?.verdict !== 'effective' || isContradicted(file, verdict)) return undefined;
  const by = actions.find((action) => isAfterLook(verdict, action));
  return by && { verdict, by };
}
