import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { AccountId, ProjectId } from '../id';
import { StepKind } from './plan-step';
import { JobId, Progress } from './progress';

/** A project's set-up on record: who was found to be an admin and asked for it, and how far it came. */
export const SetupJob = z.strictObject({
  jobId: JobId,
  projectId: ProjectId,
  requestedBy: AccountId,
  requestedAt: Instant,
  progress: Progress,
  /** Failures in a row without a step done between them. */
  failures: z.int(),
  /** All that Ratchet made for this project, over all runs: what may be undone. */
  made: z.array(z.strictObject({ kind: StepKind, name: z.string(), id: z.string() })),
  /** Fields associated with the project on a site without field schemes, where Jira does not tell. */
  associatedFields: z.array(z.string()),
});
export type SetupJob = z.infer<typeof SetupJob>;

/** What the queue carries: whose turn it is. */
export const SetupEvent = z.object({ projectId: ProjectId, jobId: JobId });
export type SetupEvent = z.infer<typeof SetupEvent>;
