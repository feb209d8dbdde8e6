import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId, IssueReference, PageId } from '../id';

/** How far an action holds without anybody remembering it; a correction mends this one case. */
export const Strength = z.enum(['strong', 'intermediate', 'weak', 'correction']);
export type Strength = z.infer<typeof Strength>;

/** The strength somebody confirmed for an action, beside what its wording suggested then. */
export const ClassedAction = z.strictObject({
  issue: IssueReference,
  strength: Strength,
  suggested: z.nullable(Strength),
  by: AccountId,
  at: Instant,
});
export type ClassedAction = z.infer<typeof ClassedAction>;

/** An action that changes a document: done when the page has a later version with another text. */
export const DocumentChange = z.strictObject({
  action: IssueReference,
  page: PageId,
  /** The page as it stood when the change was planned. */
  version: z.int().check(z.minimum(1)),
  digest: z.string().check(z.length(64)),
  by: AccountId,
  at: Instant,
});
export type DocumentChange = z.infer<typeof DocumentChange>;

/** A due date was moved, and why. That it was moved, from when and to when, is Jira's own history. */
export const Extension = z.strictObject({
  issue: IssueReference,
  from: Day,
  to: Day,
  reason: written(600),
  by: AccountId,
  at: Instant,
});
export type Extension = z.infer<typeof Extension>;

export const actionPlanLimit = 60;
