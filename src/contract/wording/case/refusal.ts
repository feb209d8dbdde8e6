import type { CaseRefusalReason } from '../../../domain/case-file/refusal';

/** Why what was said about a case was not recorded, and what mends it. */
export const caseRefusals: Readonly<Record<CaseRefusalReason, string>> = {
  itemMissing: 'It is no longer there: somebody took it back meanwhile.',
  idTaken: 'It is recorded already.',
  full: 'There is no room for more of these here. Take back what was written by mistake.',
  alreadyLifted: 'The containment was lifted already.',
  liftedBeforeBegun:
    'A containment cannot be lifted before it was in force: choose a later day in “Lifted on”.',
  dayAhead: 'That day is still ahead: choose today or an earlier one.',
  nothingToReverify: 'Only what was put right is looked at again.',
  criterionMissing:
    'The criterion was replaced meanwhile, or none is set: read the present one first.',
  criterionIncomplete:
    'A count needs how it was before and a window in the same unit; trials need more than may fail.',
  revisionPassed:
    'Another revision of the analysis is under way: read the case again, and set its criterion.',
  judged: 'The verdict on this revision was given already.',
  reasonMissing: 'Say why the criterion is replaced.',
  verdictMissing: 'There is no verdict of “effective” that this could contradict.',
  alreadySo: 'It is recorded already.',
};
