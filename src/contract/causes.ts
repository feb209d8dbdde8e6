import * as z from 'zod/mini';
import { Instant } from '../domain/calendar';
import { CauseCommand } from '../domain/causes/command';
import { CommandRefusalReason } from '../domain/causes/command-refusal';
import { CauseDocument } from '../domain/causes/document';
import { StoredCauses } from '../domain/causes/stored';
import { AccountId, CommandId, IssueId } from '../domain/id';
import { historyOperation } from './history';
import { operation } from './operation';

const editIssue = { permission: 'edit', on: 'issue' } as const;
const browseIssue = { permission: 'browse', on: 'issue' } as const;

/** A command with the id its writer gave it: sent twice, it is applied once. */
export const SentCommand = z.strictObject({ id: CommandId, command: CauseCommand });
export type SentCommand = z.infer<typeof SentCommand>;

/** A command that no longer applied, and why; the writer is shown it, it is never dropped silently. */
const UnappliedCommand = z.strictObject({ id: CommandId, reason: CommandRefusalReason });

const Saved = z.strictObject({ stored: StoredCauses, unapplied: z.array(UnappliedCommand) });
export type Saved = z.infer<typeof Saved>;

export const causesOperations = {
  /** Appends commands to the log and writes the new document to the issue. */
  'causes.save': operation({
    input: z.strictObject({
      issueId: IssueId,
      /** The last entry the writer had seen; 0 when there was none. */
      seen: z.int().check(z.minimum(0)),
      commands: z.array(SentCommand).check(z.minLength(1), z.maxLength(200)),
    }),
    output: Saved,
    needs: editIssue,
  }),
  /** The log and the issue disagree: write the log's document back, or keep the issue's on record. */
  'causes.settle': operation({
    input: z.strictObject({ issueId: IssueId, choice: z.enum(['restore', 'adopt']) }),
    output: z.strictObject({ stored: StoredCauses }),
    needs: editIssue,
  }),
  'causes.history': historyOperation,
  /** A foreign change in full: what the log says and what stands on the issue. */
  'causes.compare': operation({
    input: z.strictObject({ issueId: IssueId }),
    output: z.strictObject({
      recorded: z.nullable(CauseDocument),
      /** Null when what stands there cannot be read as an analysis. */
      found: z.nullable(CauseDocument),
      lastChange: z.nullable(z.strictObject({ by: AccountId, at: Instant })),
    }),
    needs: browseIssue,
  }),
} as const;
