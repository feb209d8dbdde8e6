import type { Action, Answer } from '../../domain/provisioning/action';
import { desired } from '../../domain/provisioning/desired/desired';
import type { Found } from '../../domain/provisioning/found';
import { learned } from '../../domain/provisioning/learned/learned';
import { isPossible, nextOf, plan } from '../../domain/provisioning/plan/plan';
import { isPending, type Step } from '../../domain/provisioning/plan/step';
import type { PlanStep } from '../../domain/provisioning/plan-step';
import type { SetupJob } from '../../domain/provisioning/setup-job';
import type { ConfigurationFailure, SetupJobs, SiteConfiguration } from './ports';

/** How a run ended. `paused` means its time was up and the rest is for the next one. */
export type Run = { readonly job: SetupJob } & (
  | { readonly kind: 'finished'; readonly found: Found }
  | { readonly kind: 'paused' }
  | { readonly kind: 'refused'; readonly steps: PlanStep[] }
  | { readonly kind: 'stuck'; readonly at: PlanStep }
  | { readonly kind: 'failed'; readonly at: PlanStep; readonly failure: ConfigurationFailure }
);

interface Ports {
  readonly site: SiteConfiguration;
  readonly jobs: SetupJobs;
}

const refusedSteps = (steps: readonly Step[]): PlanStep[] =>
  steps.filter(({ shown }) => shown.action === 'refuse').map(({ shown }) => shown);

function standing(job: SetupJob, steps: readonly Step[], at: Step): SetupJob {
  const { jobId } = job;
  const done = steps.filter((step) => !isPending(step)).length;
  const total = steps.length;
  const progress = {
    state: 'running',
    jobId,
    done,
    total,
    at: at.shown,
    waitingUntil: null,
  } as const;
  return { ...job, progress };
}

function recorded(job: SetupJob, { shown }: Step, action: Action, { id }: Answer): SetupJob {
  const { kind, name } = shown;
  return {
    ...job,
    failures: 0,
    made: id === undefined ? job.made : [...job.made, { kind, name, id }],
    associatedFields:
      action.kind === 'associateFields'
        ? [...job.associatedFields, ...action.fieldIds]
        : job.associatedFields,
  };
}

/**
 * Does what the plan says, one change at a time, planning anew after each. The site itself is the cursor: a
 * run that died between a change and its record finds the thing made and goes on from there.
 */
export async function takeSteps(
  { site, jobs }: Ports,
  first: { readonly job: SetupJob; readonly found: Found },
  timeIsUp: () => boolean,
): Promise<Run> {
  let { job, found } = first;
  for (;;) {
    const steps = plan(desired, found);
    if (!isPossible(steps)) return { kind: 'refused', job, steps: refusedSteps(steps) };
    const next = nextOf(steps);
    if (next.kind === 'finished') return { kind: 'finished', job, found };
    const at = next.step.shown;
    if (next.kind === 'stuck') return { kind: 'stuck', job, at };
    job = standing(job, steps, next.step);
    await jobs.save(job);
    if (timeIsUp()) return { kind: 'paused', job };
    const answer = await site.perform(next.action);
    if (!answer.ok) return { kind: 'failed', job, at, failure: answer.refusal };
    job = recorded(job, next.step, next.action, answer.value);
    found = learned(found, next.action, answer.value);
  }
}
