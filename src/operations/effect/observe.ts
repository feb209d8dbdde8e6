import { dayOf } from '../../domain/calendar';
import type { Observation } from '../../domain/case-file/effectiveness';
import type { StoredCase } from '../../domain/case-file/stored';
import type { AccountId, CommandId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import { caseKeeping, freeForVerdict } from '../case/case-keeping';
import type { Person } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import { changeRecord, type RecordPorts } from '../record/change';
import { refuse, type Outcome } from '../refusal';
import { caseAtHand } from './case-at-hand';
import { type Countings, look, type Said } from './look';
import { recordedCase, type RecordedPorts } from './recorded-case';

export interface ObservePorts extends RecordPorts, RecordedPorts {
  readonly actions: ActionReader;
  readonly counting: Countings;
}

interface Observed {
  readonly issueId: IssueId;
  readonly id: CommandId;
  readonly actor: AccountId;
}

/** Puts on record what was seen; the same look sent again is recorded once. */
export async function recordLook(
  ports: RecordPorts,
  { issueId, id, actor }: Observed,
  observation: Omit<Observation, 'by' | 'at'>,
): Outcome<StoredCase> {
  const changed = await changeRecord(ports, caseKeeping, {
    ...{ issueId, actor },
    seen: 0,
    commands: [{ id, command: { kind: 'observe', observation } }],
    whenClosed: 'refuse',
    keepFree: freeForVerdict,
  });
  if (!changed.ok) return changed;
  const { stored, unapplied } = changed.value;
  const reason = unapplied[0]?.reason;
  if (stored && reason === undefined) return accepted(stored);
  return refuse('refused', `case.${reason ?? 'nothingRecorded'}`);
}

/** Looks, as a person, whether it helped, and puts that on record. */
export const observeEffect =
  (ports: ObservePorts) =>
  async (
    { issueId, id, ...said }: Said & { readonly issueId: IssueId; readonly id: CommandId },
    { account }: Person,
  ): Outcome<{ stored: StoredCase }> => {
    const recorded = await recordedCase(ports, issueId);
    if (!recorded.ok) return recorded;
    const found = await caseAtHand(ports, recorded.value);
    if (!found.ok) return found;
    const seen = await look(ports.counting, found.value, dayOf(ports.clock.now()), said);
    if (!seen.ok) return seen;
    const stored = await recordLook(ports, { issueId, id, actor: account }, seen.value);
    return stored.ok ? accepted({ stored: stored.value }) : stored;
  };
