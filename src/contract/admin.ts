import * as z from 'zod/mini';
import { ProjectId } from '../domain/id';
import { PlanStep } from '../domain/provisioning/plan-step';
import { JobId, Progress } from '../domain/provisioning/progress';
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
