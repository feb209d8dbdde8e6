import { reservedCaseCommands, type CaseCommand } from '../../domain/case-file/command';
import type { StoredCase } from '../../domain/case-file/stored';
import type { CommandId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Person } from '../ports';
import { changeRecord, type RecordPorts } from '../record/change';
import { refuse, type Outcome } from '../refusal';
import { caseKeeping, freeForEffect } from './case-keeping';

interface Save {
  readonly issueId: IssueId;
  readonly id: CommandId;
  readonly command: CaseCommand;
}

/** Records one thing a person said about a case. Sent again, it is recorded once. */
export const saveCase =
  (ports: RecordPorts) =>
  async ({ issueId, id, command }: Save, { account }: Person): Outcome<{ stored: StoredCase }> => {
    if (reservedCaseCommands.has(command.kind)) {
      const fields = [{ path: 'command.kind', problem: 'reserved' }];
      return refuse('invalid', 'case.commandNotAllowed', { fields });
    }
    const changed = await changeRecord(ports, caseKeeping, {
      issueId,
      actor: account,
      seen: 0,
      commands: [{ id, command }],
      whenClosed: 'refuse',
      keepFree: freeForEffect,
    });
    if (!changed.ok) return changed;
    const { stored, unapplied } = changed.value;
    const reason = unapplied[0]?.reason;
    if (stored && reason === undefined) return accepted({ stored });
    return refuse('refused', `case.${reason ?? 'nothingRecorded'}`);
  };
