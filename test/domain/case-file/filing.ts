import { Day, Instant } from '../../../src/domain/calendar';
import { applyCase } from '../../../src/domain/case-file/apply-case';
import { emptyCaseFile, type CaseFile } from '../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { AccountId } from '../../../src/domain/id';
import { CaseItemId } from '../../../src/domain/id';
import type { Giver } from '../../../src/domain/record/giver';
import { ada, by } from '../causes/writing';

export const day = (text: string): Day => Day.parse(text);
export const item = (id: string): CaseItemId => CaseItemId.parse(id);
export const giver = (actor: AccountId, at: string): Giver => ({ actor, at: Instant.parse(at) });

/** The case file after these commands; throws where one is refused. */
export function filed(
  commands: readonly CaseCommand[],
  from: CaseFile = emptyCaseFile,
  giving: Giver = by(ada),
): CaseFile {
  return commands.reduce((file, command) => {
    const applied = applyCase(file, command, giving);
    if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.reason}`);
    return applied.value;
  }, from);
}

/** Why the command is refused; null when it is not. */
export function refusalOf(command: CaseCommand, file: CaseFile, giving: Giver = by(ada)) {
  const applied = applyCase(file, command, giving);
  return applied.ok ? null : applied.refusal.reason;
}

export const holding = (id = 'hold01', owner = ada, from = '2026-02-20'): CaseCommand => ({
  kind: 'contain',
  containment: { id: item(id), what: 'Stop shipping lot 77', owner, from: day(from) },
});

export const lifting = (on: string, id = 'hold01'): CaseCommand => ({
  kind: 'liftContainment',
  id: item(id),
  on: day(on),
  note: 'The new seals are in all stock.',
});

export const lookingAt = (id = 'hold01'): CaseCommand => ({
  kind: 'verifyContainment',
  id: item(id),
  note: 'Shelf B is empty, the lot is blocked in the ERP.',
});
