import * as z from 'zod/mini';
import { Instant } from '../domain/calendar';
import { ProjectId } from '../domain/id';
import { Made } from '../domain/provisioning/made';
import { PlanStep } from '../domain/provisioning/plan-step';
import { operation } from './operation';

const administer = { permission: 'administer', on: 'site' } as const;
const project = z.strictObject({ projectId: ProjectId });

/** What would be done to a project, step by step, before anything is. */
export const Plan = z.strictObject({
  projectKey: z.string(),
  steps: z.array(PlanStep),
  /** Whether every step may be taken; one refused step and nothing is begun. */
  possible: z.boolean(),
});
export type Plan = z.infer<typeof Plan>;

const JobId = z.string().check(z.minLength(1), z.maxLength(64));

/** How far a set-up has come. A run that waits or failed goes on where it stopped when applied again. */
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
    reason: z.enum([
      'forbidden',
      'projectGone',
      'rejected',
      'unavailable',
      'incomplete',
      'unexpected',
    ]),
    /** What Jira said, for the admin. */
    detail: z.string(),
  }),
  z.strictObject({ state: z.literal('done'), jobId: JobId, at: Instant, made: Made }),
]);
export type Progress = z.infer<typeof Progress>;

/** What Jira's administrators may ask of the set-up page. */
export const adminContract = {
  'setup.plan': operation({ input: project, output: Plan, needs: administer }),
  /** Puts the set-up on the queue; asked again while it runs, it answers the running job. */
  'setup.apply': operation({
    input: project,
    output: z.strictObject({ jobId: JobId }),
    needs: administer,
  }),
  'setup.status': operation({ input: project, output: Progress, needs: administer }),
} as const;
