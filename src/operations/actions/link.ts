import type { StoredCauses } from '../../domain/causes/stored';
import type { CauseId, IssueId, IssueKey } from '../../domain/id';
import { giveCommand, type GivingPorts } from '../causes/give-command';
import type { Person } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';

interface Link {
  readonly issueId: IssueId;
  readonly cause: CauseId;
  readonly action: IssueKey;
}

/** Links an issue the person can see to the cause it acts on. */
export const linkAction =
  (ports: GivingPorts) =>
  async ({ issueId, cause, action }: Link, person: Person): Outcome<{ stored: StoredCauses }> => {
    const found = await ports.issues.read(action);
    if (!found.ok) return refusedByJira(found.refusal, `actions.${found.refusal.kind}`);
    const { id, key } = found.value;
    if (id === issueId) return refuse('refused', 'actions.itself');
    const command = { kind: 'linkAction', id: cause, issue: { id, key } } as const;
    return giveCommand(ports, { issueId, person, whenClosed: 'refuse' }, command, 'actionTaken');
  };
