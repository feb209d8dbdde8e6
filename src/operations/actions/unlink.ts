import { causeOf } from '../../domain/causes/outline';
import type { StoredCauses } from '../../domain/causes/stored';
import type { CauseId, IssueId } from '../../domain/id';
import { giveCommand, type GivingPorts } from '../causes/give-command';
import { causesKeeping } from '../causes/causes-keeping';
import { loadRecorded } from '../record/load';
import type { Person } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';

interface Unlink {
  readonly issueId: IssueId;
  readonly cause: CauseId;
  readonly actionId: IssueId;
}

/** Takes an action off a cause; its issue may be gone by then. */
export const unlinkAction =
  (ports: GivingPorts) =>
  async (
    { issueId, cause, actionId }: Unlink,
    person: Person,
  ): Outcome<{ stored: StoredCauses }> => {
    const issue = await ports.issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const recorded = await loadRecorded(
      ports.log,
      causesKeeping,
      issueId,
      issue.value.properties[causesKeeping.propertyKey],
    );
    if (!recorded.ok) return recorded;
    const { document } = recorded.value.state;
    const action = causeOf(document, cause)?.actions.find(({ id }) => id === actionId);
    if (!action) return refuse('notFound', 'actions.notLinked');
    const command = { kind: 'unlinkAction', id: cause, issue: action } as const;
    return giveCommand(ports, { issueId, person, whenClosed: 'refuse' }, command, 'actionMissing');
  };
