import type { Saved, SentCommand } from '../../../src/contract/causes';
import type { Refusal, Wire } from '../../../src/contract/wire';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { LostChange } from './session-state';

/** What became of sent commands: each judged by the log, or none of them. */
export type SaveOutcome =
  | {
      readonly kind: 'judged';
      /** Null when nothing is on record yet. */
      readonly stored: StoredCauses | null;
      readonly lost: readonly LostChange[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const lostOf = (
  sent: readonly SentCommand[],
  reasons: ReadonlyMap<string, string>,
): readonly LostChange[] =>
  sent.flatMap(({ id, command }) => {
    const reason = reasons.get(id);
    return reason === undefined ? [] : [{ command, reason }];
  });

/** Reads the answer to a save. With nothing on record and nothing applied there is no analysis to answer with. */
export function outcomeOf(answer: Wire<Saved>, sent: readonly SentCommand[]): SaveOutcome {
  if (answer.ok) {
    const { stored, unapplied } = answer.value;
    const reasons = new Map(unapplied.map(({ id, reason }) => [id, reason]));
    return { kind: 'judged', stored, lost: lostOf(sent, reasons) };
  }
  const { refusal } = answer;
  if (refusal.reason !== 'causes.nothingApplied') return { kind: 'refused', refusal };
  const told = refusal.fields.map(
    ({ path, problem }) => [path.replace(/^commands\./, ''), problem] as const,
  );
  return { kind: 'judged', stored: null, lost: lostOf(sent, new Map(told)) };
}
