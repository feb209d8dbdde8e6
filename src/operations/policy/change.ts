import { dayOf } from '../../domain/calendar';
import type { PolicyCommand } from '../../domain/gate/policy/command';
import { policyProblem } from '../../domain/gate/policy/policy-problem';
import type { StoredPolicy } from '../../domain/gate/policy/stored';
import type { CommandId, ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Clock, Person, RecordLog } from '../ports';
import type { ProjectProperties } from '../ports/policy';
import { project } from '../record/project';
import { recordCommands } from '../record/record-commands';
import { refuse, type Outcome } from '../refusal';
import { loadPolicy } from './load-policy';
import { policyKeeping } from './policy-keeping';

interface Ports {
  readonly log: RecordLog;
  readonly clock: Clock;
  readonly properties: ProjectProperties;
}

interface Change {
  readonly projectId: ProjectId;
  readonly id: CommandId;
  readonly command: PolicyCommand;
}

/** Records one decision about how a project is guarded, and shows it on the project. Sent again, it is recorded once. */
export const changePolicy =
  ({ log, clock, properties }: Ports) =>
  async (
    { projectId, id, command }: Change,
    { account }: Person,
  ): Outcome<{ stored: StoredPolicy }> => {
    const loaded = await loadPolicy(log, projectId, [id]);
    if (!loaded.ok) return loaded;
    const { state: from, known } = loaded.value;
    const problem = known.has(id) ? null : policyProblem(command, dayOf(clock.now()));
    if (problem) {
      const fields = [{ path: `command.${problem.field}`, problem: problem.problem }];
      return refuse('invalid', `policy.${problem.problem}`, { fields });
    }
    const target = { subject: projectId, from, known, actor: account };
    const applied = await recordCommands({ log, clock }, policyKeeping, target, [{ id, command }]);
    if (!applied.ok) return applied;
    const { state, unapplied } = applied.value;
    const reason = unapplied[0]?.reason;
    if (reason !== undefined) return refuse('refused', `policy.${reason}`);
    const shown = await project({ issues: properties, log }, policyKeeping, projectId, state);
    return shown.ok ? accepted({ stored: shown.value }) : shown;
  };
