import type { Refusal } from '../../../src/contract/wire';

/** How it stands between what was typed and what is on record; always shown. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  /** Will be tried again by itself. */
  | { readonly kind: 'waiting'; readonly refusal: Refusal }
  /** Nothing more is tried until somebody does something about it. */
  | { readonly kind: 'stopped'; readonly refusal: Refusal }
  /** The issue was changed past the log: somebody has to decide which version stands. */
  | { readonly kind: 'foreign' };

const passing: ReadonlySet<Refusal['code']> = new Set(['busy', 'unavailable', 'unexpected']);

/** What a refused save comes to. */
export function savingAfter(refusal: Refusal): Saving {
  if (refusal.reason === 'causes.foreignChange') return { kind: 'foreign' };
  const isLasting = refusal.reason === 'causes.recordBroken';
  const again = !isLasting && (passing.has(refusal.code) || refusal.code === 'conflict');
  return { kind: again ? 'waiting' : 'stopped', refusal };
}

const pauses = [2_000, 5_000, 15_000, 30_000, 60_000];

/** Milliseconds to wait before the next try, after `failures` in a row. */
export const pauseAfter = (failures: number): number =>
  pauses[Math.min(failures, pauses.length) - 1] ?? 60_000;
