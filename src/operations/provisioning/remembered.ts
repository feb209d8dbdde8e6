import type { ProjectId } from '../../domain/id';
import type { SetupJob } from '../../domain/provisioning/setup-job';
import type { MadeRecords, Remembered } from './ports';

/** What earlier runs know: of this project, or of whichever was set up last on the site. */
export async function remember(
  records: MadeRecords,
  projectId: ProjectId,
  job: SetupJob | undefined,
): Promise<Remembered> {
  const recorded = (await records.of(projectId)) ?? (await records.latest()) ?? null;
  return { recorded, associatedFields: job?.associatedFields ?? [] };
}
