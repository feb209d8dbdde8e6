import { containmentStates } from '../../case-file/containment-state';
import { permanentFix } from '../../case-file/permanent-fix';
import { daysBetween } from '../../days';
import type { DueLine } from '../due-line';
import { lineOf } from '../line-of';
import type { Looked } from '../open-case';

/** A containment that is still on although the permanent fix is done; for whoever looks after it. */
export function containmentOutlives({ case: open, today }: Looked): DueLine[] {
  const { caseFile, facts, capas } = open;
  if (caseFile === null) return [];
  const fix = permanentFix({ issue: open, facts, capas });
  if (fix.kind !== 'done') return [];
  const since = fix.since;
  return containmentStates(caseFile, { fix, today })
    .filter(({ concerns }) => concerns.includes('outlivesFix'))
    .map(({ containment: { id, what, owner } }) =>
      lineOf(open, 'containmentOutlives', {
        which: id,
        owner,
        daysLate: since === null ? 0 : Math.max(0, daysBetween(since, today)),
        data: { what, ...(since !== null && { since }) },
      }),
    );
}
