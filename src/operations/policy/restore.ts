import type { StoredPolicy } from '../../domain/gate/policy/stored';
import type { ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import type { ProjectProperties } from '../ports/policy';
import { project } from '../record/project';
import { refusedByJira, type Outcome } from '../refusal';
import { loadPolicy } from './load-policy';
import { policyKeeping } from './policy-keeping';

interface Ports {
  readonly log: RecordLog;
  readonly properties: ProjectProperties;
}

/** Shows the recorded policy on the project again, where something else stands in its place. */
export const restorePolicy =
  ({ log, properties }: Ports) =>
  async ({ projectId }: { projectId: ProjectId }): Outcome<{ stored: StoredPolicy | null }> => {
    const loaded = await loadPolicy(log, projectId);
    if (!loaded.ok) return loaded;
    const { state } = loaded.value;
    if (state.seq === 0) {
      // Nothing was ever decided: what stands there says nothing that is on record.
      const removed = await properties.removeProperty(projectId, policyKeeping.propertyKey);
      const isGone = removed.ok || removed.refusal.kind === 'notFound';
      return isGone ? accepted({ stored: null }) : refusedByJira(removed.refusal);
    }
    const shown = await project({ issues: properties, log }, policyKeeping, projectId, state);
    return shown.ok ? accepted({ stored: shown.value }) : shown;
  };
