import { desired } from '../../domain/provisioning/desired/desired';
import type { Found } from '../../domain/provisioning/found';
import { madeOf } from '../../domain/provisioning/made-of';
import type { SetupEvent, SetupJob } from '../../domain/provisioning/setup-job';
import type { Clock } from '../ports';
import { afterFailure, failed } from './after-failure';
import type {
  ConfigurationFailure,
  MadeRecords,
  SetupJobs,
  SetupQueue,
  SiteConfiguration,
} from './ports';
import { remember } from './remembered';
import { stepsOf } from './steps-of';
import { takeSteps, type Run } from './take-steps';
import { notOffered } from './verify-setup';

interface Ports {
  /** As the app: nobody is signed in where the queue is worked off. */
  readonly site: SiteConfiguration;
  readonly jobs: SetupJobs;
  readonly records: MadeRecords;
  readonly queue: SetupQueue;
  readonly clock: Clock;
}

/** Well inside what the platform gives a consumer, so that a run stops by itself and goes on in the next. */
const runMilliseconds = 150_000;

async function meet(
  { jobs, queue, clock }: Ports,
  job: SetupJob,
  at: Parameters<typeof afterFailure>[1],
  failure: ConfigurationFailure,
): Promise<void> {
  const verdict = afterFailure(job, at, failure, clock.now());
  await jobs.save(verdict.job);
  if (verdict.kind === 'wait')
    await queue.push({ projectId: job.projectId, jobId: job.jobId }, verdict.seconds);
}

/** Looks whether Jira now offers all of it, then says on the project and on record that it is done. */
async function conclude(ports: Ports, job: SetupJob, found: Found): Promise<void> {
  const { site, jobs, records, clock } = ports;
  const made = madeOf(desired, found);
  if (!made) return jobs.save(failed(job, 'unexpected', null, 'Not all ids are known.'));
  const offered = await site.offered(job.projectId, Object.values(made.issueTypes));
  if (!offered.ok) return meet(ports, job, null, offered.refusal);
  const missing = notOffered(made, offered.value);
  if (missing.length > 0)
    return jobs.save(failed(job, 'incomplete', null, `Not offered: ${missing.join(', ')}`));
  const declared = await site.declare(made);
  if (!declared.ok) return meet(ports, job, null, declared.refusal);
  await records.save(made);
  const { jobId } = job;
  await jobs.save({ ...job, progress: { state: 'done', jobId, at: clock.now(), made } });
}

async function settle(ports: Ports, run: Run): Promise<void> {
  const { jobs, queue } = ports;
  const { job } = run;
  const { jobId, projectId } = job;
  switch (run.kind) {
    case 'finished':
      return conclude(ports, job, run.found);
    case 'paused':
      return queue.push({ projectId, jobId }, 0);
    case 'refused':
      return jobs.save({ ...job, progress: { state: 'refused', jobId, steps: run.steps } });
    case 'stuck':
      return jobs.save(failed(job, 'unexpected', run.at, 'This step waits for one after it.'));
    case 'failed':
      return meet(ports, job, run.at, run.failure);
  }
}

/**
 * One run of a set-up from the queue. Events may come late, twice or for a job that another has replaced;
 * only a job that is still under way is worked on.
 */
export const runSetup =
  (ports: Ports) =>
  async ({ projectId, jobId }: SetupEvent): Promise<void> => {
    const { site, jobs, records, clock } = ports;
    const job = await jobs.find(projectId);
    if (job?.jobId !== jobId || job.progress.state !== 'running') return;
    const ends = Date.parse(clock.now()) + runMilliseconds;
    const inspected = await site.inspect(projectId, await remember(records, projectId, job));
    if (!inspected.ok) {
      const gone = inspected.refusal.failure.kind === 'notFound';
      const { detail } = inspected.refusal;
      return gone
        ? jobs.save(failed(job, 'projectGone', null, detail))
        : meet(ports, job, null, inspected.refusal);
    }
    if (inspected.value.kind === 'teamManaged') {
      const steps = stepsOf(inspected.value).map(({ shown }) => shown);
      return jobs.save({ ...job, progress: { state: 'refused', jobId, steps } });
    }
    const { found } = inspected.value;
    const timeIsUp = () => Date.parse(clock.now()) > ends;
    return settle(ports, await takeSteps({ site, jobs }, { job, found }, timeIsUp));
  };
