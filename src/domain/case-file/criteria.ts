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

/** The verdict that was contradicted by a recurrence, of the latest revision that has one. */
export const contradictedVerdict = (file: CaseFile): Verdict | undefined =>
  file.verdicts.findLast((verdict) =>
    file.contradictions.some((contradiction) => contradiction.verdict === verdict.id),
  );
