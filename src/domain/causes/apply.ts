import type { CauseCommand } from './command';
import { handlings } from './commands/handlings';
import type { CauseDocument } from './document';
import type { Giver } from '../record/giver';
import type { Applied, CommandKind, CommandOf } from './handling';

const applyKind = <Kind extends CommandKind>(
  kind: Kind,
  document: CauseDocument,
  command: CommandOf<Kind>,
  by: Giver,
): Applied => handlings[kind].apply(document, command, by);

/** The document after the command, or why it no longer applies. The given document stays as it is. */
export const apply = (document: CauseDocument, command: CauseCommand, by: Giver): Applied =>
  applyKind(command.kind, document, command, by);
