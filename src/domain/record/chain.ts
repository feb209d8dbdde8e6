import type { Entry } from './entry';
import { genesis, sealOf, type Link } from './seal';

export type Chain =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sound'; readonly length: number; readonly head: string }
  /** The first place where the history is not what was sealed. */
  | { readonly kind: 'broken'; readonly seq: number };

/**
 * Checks a whole history, in order from its first entry: nothing edited, left out, swapped or put in.
 * A history cut off at its end is sound in itself; only a witness, a link noted elsewhere, tells that.
 */
export function checkChain(entries: readonly Entry[], witness?: Link): Chain {
  let head = genesis;
  let seq = 0;
  const record = entries[0]?.record;
  for (const entry of entries) {
    seq += 1;
    const isNext = entry.seq === seq && entry.record === record;
    if (!isNext || sealOf(head, entry) !== entry.digest) return { kind: 'broken', seq };
    if (witness?.seq === seq && witness.digest !== entry.digest) return { kind: 'broken', seq };
    head = entry.digest;
  }
  if (witness && witness.seq > seq) return { kind: 'broken', seq: seq + 1 };
  return seq === 0 ? { kind: 'empty' } : { kind: 'sound', length: seq, head };
}
