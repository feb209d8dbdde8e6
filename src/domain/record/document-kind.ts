import type { Result } from '../result';
import type { Giver } from './giver';

/** A kind of document whose history is kept as commands. */
export interface DocumentKind<Document, Command, Reason extends string = string> {
  /** Before anybody wrote anything. */
  readonly empty: Document;
  apply(
    document: Document,
    command: Command,
    by: Giver,
  ): Result<Document, { readonly reason: Reason }>;
  /** The command as the log holds it. */
  logged(command: Command): unknown;
  /** Reads a command from the log; undefined when it is none. */
  readLogged(raw: unknown): Command | undefined;
}
