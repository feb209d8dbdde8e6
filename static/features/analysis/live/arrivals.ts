import type { Cause } from '../../../../src/domain/causes/cause';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import { canonical } from '../../../../src/domain/digest';
import type { AccountId, CauseId } from '../../../../src/domain/id';
import { textsOf } from '../typing';

/** A change that came from elsewhere, read off the analysis; `by` is null where that does not say who. */
export type Arrival = { readonly by: AccountId | null } & (
  | { readonly kind: 'added' | 'verified' | 'changed'; readonly cause: CauseId }
  | { readonly kind: 'removed'; readonly text: string }
  | {
      readonly kind: 'worded';
      readonly place: string;
      readonly earlier: string;
      readonly text: string;
    }
  | { readonly kind: 'kept' | 'other' }
);

const same = (one: unknown, other: unknown): boolean =>
  // What was given here and what came back from the log need not have their members in one order.
  canonical(one) === canonical(other);

const judged = (cause: Cause) => ({
  ...cause,
  verifications: cause.verifications.length,
  text: '',
  wordedBy: undefined,
});

function inCause(before: Cause, after: Cause): Arrival[] {
  const verification = after.verifications[before.verifications.length];
  if (verification) return [{ kind: 'verified', cause: after.id, by: verification.by }];
  return same(judged(before), judged(after))
    ? []
    : [{ kind: 'changed', cause: after.id, by: null }];
}

function inWords(before: CauseDocument, after: CauseDocument): Arrival[] {
  const earlier = textsOf(before);
  const writers = new Map<string, AccountId>(
    after.causes.map(({ id, author, wordedBy }) => [id, wordedBy ?? author]),
  );
  return [...textsOf(after)].flatMap(([place, text]): Arrival[] => {
    const was = earlier.get(place);
    if (was === undefined || was === text) return [];
    return [{ kind: 'worded', place, earlier: was, text, by: writers.get(place) ?? null }];
  });
}

/** All that is neither a cause, nor a text that is typed into, nor a decision to keep. */
function rest(document: CauseDocument, causes: ReadonlySet<CauseId>) {
  const { problem, isIsNot = [], causes: all, ...others } = document;
  const order = all.map(({ id }) => id).filter((id) => causes.has(id));
  const rows = isIsNot.map(({ id }) => id);
  return { ...others, order, evidence: problem.evidence, rows, kept: [], removed: [] };
}

function elsewhere(before: CauseDocument, after: CauseDocument): Arrival[] {
  const there = new Set(after.causes.map(({ id }) => id));
  const both = new Set(before.causes.map(({ id }) => id).filter((id) => there.has(id)));
  const known = new Set(before.kept.map(canonical));
  const kept = after.kept.find((one) => !known.has(canonical(one)));
  return [
    ...(kept ? [{ kind: 'kept' as const, by: kept.by }] : []),
    ...(same(rest(before, both), rest(after, both)) ? [] : [{ kind: 'other' as const, by: null }]),
  ];
}

/** What is different in `after`, and who did it as far as causes, verifications and decisions name somebody. */
export function arrivalsBetween(before: CauseDocument, after: CauseDocument): Arrival[] {
  const earlier = new Map(before.causes.map((cause) => [cause.id, cause]));
  const now = new Set(after.causes.map(({ id }) => id));
  const removed = before.causes
    .filter(({ id }) => !now.has(id))
    .map(({ text }) => ({ kind: 'removed' as const, text, by: null }));
  const inCauses = after.causes.flatMap((cause): Arrival[] => {
    const was = earlier.get(cause.id);
    return was ? inCause(was, cause) : [{ kind: 'added', cause: cause.id, by: cause.author }];
  });
  return [...removed, ...inCauses, ...inWords(before, after), ...elsewhere(before, after)];
}
