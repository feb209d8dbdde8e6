import type { CauseCommand } from './command';
import { handlings } from './commands/handlings';
import type { CauseDocument } from './document';
import type { CommandKind, CommandOf } from './handling';

const inverseOfKind = <Kind extends CommandKind>(
  kind: Kind,
  before: CauseDocument,
  command: CommandOf<Kind>,
): CauseCommand | null => handlings[kind].inverse(before, command);

/**
 * The command that takes `command` back, given the document it was applied to. Null when there is
 * nothing to take back, or nothing that may be: a verification stays on record.
 */
export const inverse = (before: CauseDocument, command: CauseCommand): CauseCommand | null =>
  inverseOfKind(command.kind, before, command);
