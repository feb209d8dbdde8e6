import type { ProjectId } from '../../domain/id';
import { Made } from '../../domain/provisioning/made';
import { SetupJob } from '../../domain/provisioning/setup-job';
import type { MadeRecords, SetupJobs } from '../../operations/provisioning/ports';
import { find, keep } from './value';

const jobKey = (project: ProjectId): string => `setup:job:${project}`;
export const madePrefix = 'setup:made:';
const madeKey = (project: ProjectId): string => `${madePrefix}${project}`;
/** Stands among the others: whoever reads them all finds its project twice. */
const latestKey = `${madePrefix}latest`;

export const setupJobs: SetupJobs = {
  find: (project) => find(SetupJob, jobKey(project)),
  save: (job) => keep(jobKey(job.projectId), job),
};

/** The app's own record of each set-up: unlike the project's property, only the app can write it. */
export const madeRecords: MadeRecords = {
  of: (project) => find(Made, madeKey(project)),
  latest: () => find(Made, latestKey),
  save: async (made) => {
    await keep(madeKey(made.projectId), made);
    await keep(latestKey, made);
  },
};
