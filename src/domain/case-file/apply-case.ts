import type { Giver } from '../record/giver';
import type { CaseFile } from './case-file';
import type { CaseCommand, CaseCommandKind } from './command';
import { caseHandlings } from './commands/case-handlings';
import type { CaseApplied, CaseCommandOf } from './handling';

const applyKind = <Kind extends CaseCommandKind>(
  kind: Kind,
  file: CaseFile,
  command: CaseCommandOf<Kind>,
  by: Giver,
): CaseApplied => caseHandlings[kind](file, command, by);

/** The case file after the command, or why it no longer applies. The given file stays as it is. */
export const applyCase = (file: CaseFile, command: CaseCommand, by: Giver): CaseApplied =>
  applyKind(command.kind, file, command, by);
