import type { AccountId } from '../../id';
import type { Cause } from '../cause';
import type { Kept } from '../document';

/** Everybody who is named, each once, in the order of first mention. */
export function peopleIn(causes: readonly Cause[], kept: readonly Kept[]): AccountId[] {
  const named = causes.flatMap(({ author, wordedBy, verifications }) => [
    author,
    wordedBy ?? author,
    ...verifications.map(({ by }) => by),
  ]);
  return [...new Set([...named, ...kept.map(({ by }) => by)])];
}
