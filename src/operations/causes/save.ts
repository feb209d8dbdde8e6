import type { Saved, SentCommand } from '../../contract/causes';
import { reservedCommands } from '../../domain/causes/command';
import type { IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Person } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { changeRecord, type RecordPorts } from '../record/change';
import { causesKeeping } from './causes-keeping';

interface Save {
  readonly issueId: IssueId;
  readonly seen: number;
  readonly commands: readonly SentCommand[];
}

/** What only operations may give, and ids used twice: both are the writer's own mistake. */
function faultsIn(commands: readonly SentCommand[]) {
  const ids = commands.map(({ id }) => id);
  return commands.flatMap(({ id, command }, index) => {
    if (reservedCommands.has(command.kind)) {
      return [{ path: `commands.${index}.command.kind`, problem: 'reserved' }];
    }
    return ids.indexOf(id) < index ? [{ path: `commands.${index}.id`, problem: 'usedTwice' }] : [];
  });
}

/** Appends a person's commands to the log, then shows the result on the issue. */
export const saveCauses =
  (ports: RecordPorts) =>
  async ({ issueId, seen, commands }: Save, { account }: Person): Outcome<Saved> => {
    const faults = faultsIn(commands);
    if (faults.length > 0) return refuse('invalid', 'causes.commandNotAllowed', { fields: faults });
    const change = { issueId, actor: account, seen, commands, whenClosed: 'refuse' } as const;
    const changed = await changeRecord(ports, causesKeeping, change);
    if (!changed.ok) return changed;
    const { stored, unapplied } = changed.value;
    if (stored) return accepted({ stored, unapplied: [...unapplied] });
    const fields = unapplied.map(({ id, reason }) => ({ path: `commands.${id}`, problem: reason }));
    return refuse('refused', 'causes.nothingApplied', { fields });
  };
