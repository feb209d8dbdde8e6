import type { CaseFile } from './case-file';
import type { Criterion, Observation, Verdict } from './effectiveness';

/** The criterion in force for that revision of the analysis; undefined when none was set. */
export const criterionOf = ({ criteria }: CaseFile, revision: number): Criterion | undefined =>
  criteria.findLast((criterion) => criterion.revision === revision);

/** The verdict on that revision; undefined when none was given yet. */
export const verdictOf = ({ verdicts }: CaseFile, revision: number): Verdict | undefined =>
  verdicts.findLast((verdict) => verdict.revision === revision);

/** The last look at what the criterion measures. */
export const observationOf = (
  { observations }: CaseFile,
  criterion: Criterion,
): Observation | undefined => observations.findLast((each) => each.criterion === criterion.id);

/** Whether the problem came back after that verdict. */
export const isContradicted = ({ contradictions }: CaseFile, { id }: Verdict): boolean =>
  contradictions.some(({ verdict }) => verdict === id);

/** Whether a verdict ended its revision for good: it did not help, or it was thought to and came back. */
const sendsBack = (file: CaseFile, verdict: Verdict): boolean =>
  verdict.verdict === 'notEffective' || isContradicted(file, verdict);

/**
 * The verdict that sends the case back: on the revision at hand or, as long as nothing says what would prove that one,
 * on the revision before it. Undefined where there is none.
 */
export function verdictSendingBack(file: CaseFile, revision: number): Verdict | undefined {
  const own = verdictOf(file, revision);
  const verdict = own ?? (criterionOf(file, revision) ? undefined : verdictOf(file, revision - 1));
  return verdict && sendsBack(file, verdict) ? verdict : undefined;
}

/** The verdict that was contradicted by a recurrence, of the latest revision that has one. */
export const contradictedVerdict = (file: CaseFile): Verdict | undefined =>
  file.verdicts.findLast((verdict) => isContradicted(file, verdict));
