import * as z from 'zod/mini';
import { IssueId } from '../domain/id';
import { Entry } from '../domain/record/entry';
import { operation } from './operation';

/** What stands in a log of the issue, newest first, and whether the chain and the issue fit it. */
export const historyOperation = operation({
  input: z.strictObject({ issueId: IssueId, before: z.nullable(z.int()) }),
  output: z.strictObject({
    entries: z.array(Entry),
    /** Whether older entries are left. */
    more: z.boolean(),
    chain: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('empty') }),
      z.strictObject({ kind: z.literal('sound'), length: z.int(), head: z.string() }),
      z.strictObject({ kind: z.literal('broken'), seq: z.int() }),
    ]),
    /** How the issue's property stands to the log. */
    issue: z.enum(['same', 'missing', 'behind', 'foreign']),
  }),
  needs: { permission: 'browse', on: 'issue' },
});
export type HistoryPage = z.infer<(typeof historyOperation)['output']>;
