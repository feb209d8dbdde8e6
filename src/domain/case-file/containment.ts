import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, CaseItemId, IssueReference } from '../id';

/** What holds the damage until the cause is gone. It is put in force, verified to hold, and lifted on record. */
export const Containment = z.strictObject({
  id: CaseItemId,
  what: written(300),
  owner: AccountId,
  /** In force from that day on. */
  from: Day,
  /** The issue in which it is done, where it has one. */
  issue: z.optional(IssueReference),
  /** Somebody looked whether it holds. */
  verified: z.optional(z.strictObject({ by: AccountId, at: Instant, note: written(600) })),
  /** Since when it is no longer needed, and what makes that safe. */
  lifted: z.optional(z.strictObject({ on: Day, by: AccountId, at: Instant, note: written(600) })),
});
export type Containment = z.infer<typeof Containment>;
export const containmentLimit = 30;
