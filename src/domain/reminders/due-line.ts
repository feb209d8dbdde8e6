import * as z from 'zod/mini';
import { AccountId, IssueReference } from '../id';
import { Severity } from '../severity';

/** What may wait for somebody. */
export const DueKind = z.enum([
  'triageWaiting',
  'caseOverdue',
  'actionOverdue',
  'containmentOutlives',
  'checkOpen',
  'verdictMissing',
  'criterionMissing',
  'extensionUnexplained',
]);
export type DueKind = z.infer<typeof DueKind>;

/** One thing that waits for somebody, on one day. */
export const DueLine = z.strictObject({
  /** The same thing has the same id on every day and in every run: what waits, of which issue, which one of it. */
  id: z.string().check(z.maxLength(80)),
  kind: DueKind,
  /** Where it is done. */
  issue: IssueReference,
  summary: z.string(),
  /** The case that waits for it. */
  of: IssueReference,
  severity: Severity,
  /** Whole days since it should have been done; 0 where no day was missed. */
  daysLate: z.int().check(z.minimum(0)),
  /** Whose turn it is; null where it is nobody's. */
  owner: z.nullable(AccountId),
  caseOwner: z.nullable(AccountId),
  /** What its sentence needs: days, and words somebody wrote. */
  data: z.record(z.string(), z.string()),
});
export type DueLine = z.infer<typeof DueLine>;
