import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { Made } from './made';
import { PlanStep } from './plan-step';

export const JobId = z.string().check(z.minLength(1), z.maxLength(64));

/** What ended a set-up before it was done. */
const setupFailure = z.enum([
  /** Jira does not let the app do it. */
  'forbidden',
  'projectGone',
  /** Jira refused a change; its words are the detail. */
  'rejected',
  /** Jira did not answer, several times in a row. */
  'unavailable',
  /** All was done, yet Jira does not offer all of it in the project. */
  'incomplete',
  'unexpected',
]);
export type SetupFailure = z.infer<typeof setupFailure>;

/** How far a set-up has come. One that failed goes on where it stopped when applied again. */
export const Progress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('notStarted') }),
  z.strictObject({
    state: z.literal('running'),
    jobId: JobId,
    done: z.int(),
    total: z.int(),
    /** The step at hand; null before the first. */
    at: z.nullable(PlanStep),
    /** Jira asked to wait until then, or did not answer. */
    waitingUntil: z.nullable(Instant),
  }),
  z.strictObject({
    state: z.literal('refused'),
    jobId: JobId,
    /** The steps that stand in the way. */
    steps: z.array(PlanStep),
  }),
  z.strictObject({
    state: z.literal('failed'),
    jobId: JobId,
    at: z.nullable(PlanStep),
    reason: setupFailure,
    /** What Jira said, for the admin. */
    detail: z.string(),
  }),
  z.strictObject({ state: z.literal('done'), jobId: JobId, at: Instant, made: Made }),
]);
export type Progress = z.infer<typeof Progress>;
