import type { ProjectId } from '../../domain/id';
import type { Progress } from '../../domain/provisioning/progress';
import { accepted } from '../../domain/result';
import type { Outcome } from '../refusal';
import type { SetupJobs } from './ports';

/** How far the project's last set-up came. */
export const setupStatus =
  ({ jobs }: { readonly jobs: SetupJobs }) =>
  async ({ projectId }: { projectId: ProjectId }): Outcome<Progress> => {
    const job = await jobs.find(projectId);
    return accepted(job?.progress ?? { state: 'notStarted' });
  };
