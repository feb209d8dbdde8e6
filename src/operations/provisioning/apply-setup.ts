import type { ProjectId } from '../../domain/id';
import type { SetupJob } from '../../domain/provisioning/setup-job';
import { accepted } from '../../domain/result';
import type { Clock, Person } from '../ports';
import type { Outcome } from '../refusal';
import type { SetupJobs, SetupQueue } from './ports';

interface Ports {
  readonly jobs: SetupJobs;
  readonly queue: SetupQueue;
  readonly clock: Clock;
  readonly newJobId: () => string;
}

/**
 * Puts a project's set-up on the queue, under the name of the admin who asked. A run that is under way is
 * put there again, which wakes it should it have died and changes nothing should it live.
 */
export const applySetup =
  ({ jobs, queue, clock, newJobId }: Ports) =>
  async (
    { projectId }: { projectId: ProjectId },
    { account }: Person,
  ): Outcome<{ jobId: string }> => {
    const before = await jobs.find(projectId);
    if (before?.progress.state === 'running') {
      await queue.push({ projectId, jobId: before.jobId }, 0);
      return accepted({ jobId: before.jobId });
    }
    const jobId = newJobId();
    const job: SetupJob = {
      jobId,
      projectId,
      requestedBy: account,
      requestedAt: clock.now(),
      progress: { state: 'running', jobId, done: 0, total: 0, at: null, waitingUntil: null },
      failures: 0,
      made: before?.made ?? [],
      associatedFields: before?.associatedFields ?? [],
    };
    await jobs.save(job);
    await queue.push({ projectId, jobId }, 0);
    return accepted({ jobId });
  };
