import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { AccountId, CommandId } from '../id';

/** Names one history, e.g. `causes:10042`. */
export const RecordName = z
  .string()
  .check(z.regex(/^[a-z]{2,16}:[A-Za-z0-9-]{1,40}$/))
  .brand('RecordName');
export type RecordName = z.infer<typeof RecordName>;

/**
 * One change, as it was made: who, when, what. `digest` seals it together with the entry before it,
 * `result` is the digest of the document after it.
 */
export const Entry = z.strictObject({
  record: RecordName,
  /** Counts from 1 without gaps. */
  seq: z.int().check(z.minimum(1)),
  commandId: CommandId,
  at: Instant,
  actor: AccountId,
  command: z.unknown(),
  result: z.string().check(z.length(64)),
  digest: z.string().check(z.length(64)),
});
export type Entry = z.infer<typeof Entry>;
