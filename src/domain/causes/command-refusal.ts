import * as z from 'zod/mini';

/** Why a command does not apply to the analysis as it stands; a closed list. */
export const CommandRefusalReason = z.enum([
  'causeMissing',
  'parentMissing',
  'idTaken',
  'cycle',
  'evidenceMissing',
  'rowMissing',
  'actionMissing',
  'actionTaken',
  'keepMissing',
  'alreadyKept',
  'textChanged',
  'textMissing',
  'ruledOut',
  'rootNamed',
  'notRemovedHere',
  'notEmpty',
  'full',
  'revisionBegun',
]);
export type CommandRefusalReason = z.infer<typeof CommandRefusalReason>;

export interface CommandRefusal {
  readonly reason: CommandRefusalReason;
}
