import type { CauseCommand } from '../../domain/causes/command';
import type { CommandRefusalReason } from '../../domain/causes/command-refusal';
import type { StoredCauses } from '../../domain/causes/stored';
import type { CommandId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Person } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { changeRecord, type Change, type RecordPorts } from '../record/change';
import { causesKeeping } from './causes-keeping';

export interface GivingPorts extends RecordPorts {
  readonly newCommandId: () => CommandId;
}

/**
 * Gives one command in a person's name. `settled` is the refusal that means it is so already; any other is the
 * operation's.
 */
export async function giveCommand(
  ports: GivingPorts,
  {
    issueId,
    person,
    whenClosed,
  }: Pick<Change<CauseCommand>, 'issueId' | 'whenClosed'> & { person: Person },
  command: CauseCommand,
  settled: CommandRefusalReason,
): Outcome<{ stored: StoredCauses }> {
  const changed = await changeRecord(ports, causesKeeping, {
    issueId,
    actor: person.account,
    seen: 0,
    commands: [{ id: ports.newCommandId(), command }],
    whenClosed,
  });
  if (!changed.ok) return changed;
  const { stored, unapplied } = changed.value;
  const reason = unapplied[0]?.reason;
  if (stored && (reason === undefined || reason === settled)) return accepted({ stored });
  return refuse('refused', `causes.${reason ?? 'causeMissing'}`);
}
