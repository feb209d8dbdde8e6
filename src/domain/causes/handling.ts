import type { Giver } from '../record/giver';
import type { Result } from '../result';
import type { CauseCommand } from './command';
import type { CommandRefusal } from './command-refusal';
import type { CauseDocument } from './document';

export type CommandKind = CauseCommand['kind'];
export type CommandOf<Kind extends CommandKind> = Extract<CauseCommand, { kind: Kind }>;
export type Applied = Result<CauseDocument, CommandRefusal>;

/** What one kind of command does, and the command that takes it back (null: nothing does). */
export interface Handling<Kind extends CommandKind> {
  apply(document: CauseDocument, command: CommandOf<Kind>, by: Giver): Applied;
  inverse(before: CauseDocument, command: CommandOf<Kind>): CauseCommand | null;
}
