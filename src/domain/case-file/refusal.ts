import * as z from 'zod/mini';

/** Why a command does not apply to the case file as it stands; a closed list. */
export const CaseRefusalReason = z.enum([
  'itemMissing',
  'idTaken',
  'full',
  'alreadyLifted',
  'liftedBeforeBegun',
  'dayAhead',
  'nothingToReverify',
  'criterionMissing',
  'criterionIncomplete',
  'revisionPassed',
  'judged',
  'reasonMissing',
  'verdictMissing',
  'alreadySo',
]);
export type CaseRefusalReason = z.infer<typeof CaseRefusalReason>;
