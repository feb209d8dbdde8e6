import type { Plan } from '../../contract/admin';
import type { ProjectId } from '../../domain/id';
import { isPossible } from '../../domain/provisioning/plan/plan';
import { accepted } from '../../domain/result';
import { refusedByJira, type Outcome } from '../refusal';
import type { MadeRecords, SetupJobs, SiteConfiguration } from './ports';
import { remember } from './remembered';
import { stepsOf } from './steps-of';

interface Ports {
  /** As the admin who asks. */
  readonly site: SiteConfiguration;
  readonly jobs: SetupJobs;
  readonly records: MadeRecords;
}

/** What a set-up would do to the project; nothing is changed. */
export const planSetup =
  ({ site, jobs, records }: Ports) =>
  async ({ projectId }: { projectId: ProjectId }): Outcome<Plan> => {
    const remembered = await remember(records, projectId, await jobs.find(projectId));
    const inspected = await site.inspect(projectId, remembered);
    if (!inspected.ok) return refusedByJira(inspected.refusal.failure);
    const steps = stepsOf(inspected.value);
    const projectKey =
      inspected.value.kind === 'companyManaged'
        ? inspected.value.found.project.key
        : inspected.value.projectKey;
    return accepted({
      projectKey,
      steps: steps.map(({ shown }) => shown),
      possible: isPossible(steps),
    });
  };
