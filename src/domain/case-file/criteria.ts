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
 * The verdict that sends the case back: on the revision at hand, or, once the next has begun with it, on the one
 * before. Undefined where there is none.
 */
export const verdictSendingBack = (file: CaseFile, revision: number): Verdict | undefined =>
  [revision, revision - 1]
    .flatMap((each) => verdictOf(file, each) ?? [])
    .find((verdict) => sendsBack(file, verdict));

/** The verdict that was contradicted by a recurrence, of the latest revision that has one. */
export const contradictedVerdict = (file: CaseFile): Verdict | undefined =>
  file.verdicts.findLast((verdict) => isContradicted(file, verdict));
