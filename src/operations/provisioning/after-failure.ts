import { Instant } from '../../domain/calendar';
import type { PlanStep } from '../../domain/provisioning/plan-step';
import type { SetupFailure } from '../../domain/provisioning/progress';
import type { SetupJob } from '../../domain/provisioning/setup-job';
import type { JiraFailure } from '../ports';
import type { ConfigurationFailure } from './ports';

/** What to do about a failure: wait and go on, or give up and say why. */
export type Verdict =
  | { readonly kind: 'wait'; readonly job: SetupJob; readonly seconds: number }
  | { readonly kind: 'giveUp'; readonly job: SetupJob };

/** The platform's longest delay; who waits longer is put on the queue again. */
const longestWait = 900;

/**
 * How often in a row a failure is met again before it is taken for an answer. Rights arrive late after an
 * installation; another workflow being saved is a conflict that passes; a name that is taken may be our own
 * from an answer that got lost, which the next look at the site shows.
 */
const patience: Readonly<Record<Exclude<JiraFailure['kind'], 'busy'>, number>> = {
  unauthenticated: 5,
  forbidden: 5,
  notFound: 2,
  conflict: 5,
  tooLarge: 0,
  rejected: 1,
  unavailable: 5,
};

const reasons: Readonly<Record<Exclude<JiraFailure['kind'], 'busy'>, SetupFailure>> = {
  unauthenticated: 'forbidden',
  forbidden: 'forbidden',
  notFound: 'rejected',
  conflict: 'rejected',
  tooLarge: 'rejected',
  rejected: 'rejected',
  unavailable: 'unavailable',
};

export const failed = (
  job: SetupJob,
  reason: SetupFailure,
  at: PlanStep | null,
  detail: string,
): SetupJob => ({
  ...job,
  failures: 0,
  progress: { state: 'failed', jobId: job.jobId, at, reason, detail },
});

function waiting(job: SetupJob, at: PlanStep | null, now: Instant, seconds: number): SetupJob {
  const until = Instant.parse(new Date(Date.parse(now) + seconds * 1000).toISOString());
  const { jobId, progress } = job;
  const counts = progress.state === 'running' ? progress : { done: 0, total: 0 };
  const { done, total } = counts;
  return { ...job, progress: { state: 'running', jobId, done, total, at, waitingUntil: until } };
}

export function afterFailure(
  job: SetupJob,
  at: PlanStep | null,
  { failure, detail }: ConfigurationFailure,
  now: Instant,
): Verdict {
  if (failure.kind === 'busy') {
    const seconds = Math.min(Math.ceil(failure.retryAfterSeconds), longestWait);
    return { kind: 'wait', job: waiting(job, at, now, seconds), seconds };
  }
  if (job.failures >= patience[failure.kind])
    return { kind: 'giveUp', job: failed(job, reasons[failure.kind], at, detail) };
  const seconds = 5 * 2 ** job.failures;
  const again = { ...job, failures: job.failures + 1 };
  return { kind: 'wait', job: waiting(again, at, now, seconds), seconds };
}
