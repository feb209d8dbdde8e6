import * as z from 'zod/mini';
import { Day, Instant } from '../domain/calendar';
import { CountMeasure, Exposure, Verdict } from '../domain/case-file/effectiveness';
import { StoredCase } from '../domain/case-file/stored';
import { CommandId, IssueId, IssueKey } from '../domain/id';
import { operation } from './operation';

const editIssue = { permission: 'edit', on: 'issue' } as const;

/** How often it happened, as far as the person may see. */
export const Counted = z.strictObject({
  events: z.int(),
  /** As many as there is room for; `events` says how many there were. */
  issues: z.array(IssueKey),
  /** The day of the project's first issue: before it there is nothing to count. Null where it has none. */
  since: z.nullable(Day),
});
export type Counted = z.infer<typeof Counted>;

const Judged = z.strictObject({
  stored: StoredCase,
  /** Of the analysis, as it stands now. */
  revision: z.int(),
});

export const effectOperations = {
  /** Counts how often it happened from one day to another, which is not counted. */
  'effect.count': operation({
    input: z.strictObject({ issueId: IssueId, measure: CountMeasure, from: Day, to: Day }),
    output: Counted,
    needs: { permission: 'browse', on: 'issue' },
  }),
  /**
   * Looks whether it helped, as things stand, and puts that on record. What no query can tell is said along: how much
   * was made or done meanwhile, or how many trials were run and failed.
   */
  'effect.observe': operation({
    input: z.strictObject({
      issueId: IssueId,
      id: CommandId,
      exposure: z.nullable(Exposure.shape.amount),
      failures: z.nullable(z.int().check(z.minimum(0))),
    }),
    output: z.strictObject({ stored: StoredCase }),
    needs: editIssue,
  }),
  /**
   * Somebody who owns no action concludes from the last look whether it helped. "Not effective" begins the next
   * revision of the analysis. Sent again with its id, it is recorded once, and what was left undone is done.
   */
  'effect.judge': operation({
    input: z.strictObject({
      issueId: IssueId,
      id: CommandId,
      verdict: Verdict.shape.verdict,
      note: Verdict.shape.note,
      /** When the look was recorded on which it rests: a later one is looked at first. */
      seen: Instant,
    }),
    output: Judged,
    needs: editIssue,
  }),
  /** Begins the next revision where a verdict, what contradicted it or later work asks for one and it has not begun. */
  'effect.revise': operation({
    input: z.strictObject({ issueId: IssueId }),
    output: z.strictObject({ revision: z.int() }),
    needs: editIssue,
  }),
} as const;
