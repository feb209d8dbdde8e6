import type { Saved, SentCommand } from '../../../src/contract/causes';
import type { Refusal, Wire } from '../../../src/contract/wire';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { CommandId } from '../../../src/domain/id';
import type { LostChange } from './session-state';

/** What became of sent commands: each judged by the log, or none of them. */
export type SaveOutcome =
  | {
      readonly kind: 'judged';
      /** Null when nothing is on record yet. */
      readonly stored: StoredCauses | null;
      readonly lost: readonly LostChange[];
      readonly lostIds: ReadonlySet<CommandId>;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function lostOf(sent: readonly SentCommand[], reasons: ReadonlyMap<string, string>) {
  const lost = sent.flatMap(({ id, command }) => {
    const reason = reasons.get(id);
    return reason === undefined ? [] : [{ id, change: { command, reason } }];
  });
  return {
    lost: lost.map(({ change }) => change),
    lostIds: new Set(lost.map(({ id }) => id)),
  };
}

/** Reads the answer to a save. With nothing on record and nothing applied there is no analysis to answer with. */
export function outcomeOf(answer: Wire<Saved>, sent: readonly SentCommand[]): SaveOutcome {
  if (answer.ok) {
    const { stored, unapplied } = answer.value;
    const reasons = new Map(unapplied.map(({ id, reason }) => [id, reason]));
    return { kind: 'judged', stored, ...lostOf(sent, reasons) };
  }
  const { refusal } = answer;
  if (refusal.reason !== 'causes.nothingApplied') return { kind: 'refused', refusal };
  const told = refusal.fields.map(
    ({ path, problem }) => [path.replace(/^commands\./, ''), problem] as const,
  );
  return { kind: 'judged', stored: null, ...lostOf(sent, new Map(told)) };
}
