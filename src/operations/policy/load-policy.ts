import type { ProjectPolicy } from '../../domain/gate/policy';
import type { CommandId, ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import { type Recorded, loadRecorded } from '../record/load';
import type { Outcome } from '../refusal';
import { policyKeeping } from './policy-keeping';

/**
 * A project's policy as its log tells it. The project's property plays no part: whoever administers the project may
 * write it, and a gate eased there would be eased without a trace.
 */
export const loadPolicy = (
  log: RecordLog,
  project: ProjectId,
  sent: readonly CommandId[] = [],
): Outcome<Recorded<ProjectPolicy>> => loadRecorded(log, policyKeeping, project, undefined, sent);

/** What a project has decided; the usual policy where nothing was. One statement. */
export async function policyOf(log: RecordLog, project: ProjectId): Outcome<ProjectPolicy> {
  const loaded = await loadPolicy(log, project);
  return loaded.ok ? accepted(loaded.value.state.document) : loaded;
}
