import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, CaseItemId } from '../id';

/** The four ways of ISO 9001 8.7.1, as the Jira field names them too. */
export const DispositionKind = z.enum(['corrected', 'held', 'customerInformed', 'concession']);
export type DispositionKind = z.infer<typeof DispositionKind>;

/** How software does one of the four. */
export const SoftwareMeans = z.enum(['rollback', 'hotfix', 'flagOff', 'knownIssue']);
export type SoftwareMeans = z.infer<typeof SoftwareMeans>;

/** What became of what did not conform, with what 8.7.2 wants on record. */
export const Disposition = z.strictObject({
  id: CaseItemId,
  kind: DispositionKind,
  means: z.optional(SoftwareMeans),
  /** How much of it; absent where it cannot be counted. */
  quantity: z.optional(
    z.strictObject({ amount: z.number().check(z.nonnegative()), unit: written(40) }),
  ),
  /** Who had the authority and decided so. */
  decidedBy: AccountId,
  decidedOn: Day,
  /** Where the concession stands: a number, a document, who gave it. */
  concession: z.optional(written(200)),
  note: z.string().check(z.maxLength(600)),
  /** After something was put right: whether it conforms now. */
  reverified: z.optional(
    z.strictObject({
      result: z.enum(['conforms', 'doesNotConform']),
      by: AccountId,
      at: Instant,
      note: written(600),
    }),
  ),
});
export type Disposition = z.infer<typeof Disposition>;
export const dispositionLimit = 30;
