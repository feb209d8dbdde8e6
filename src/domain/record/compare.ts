import type { Entry } from './entry';

/** How an issue's property stands to the log that it projects. */
export type Standing = 'same' | 'missing' | 'behind' | 'foreign';

/** What a projection says of where it comes from: the entry that made it, and the document's digest. */
export interface Projected {
  readonly seq: number;
  readonly head: string;
  readonly digest: string;
}

/**
 * Compares what stands on the issue with the log: undefined when nothing does, null when it is no projection that
 * fits its own document. `entries` must hold the log's last entry and, to tell `behind` from `foreign`, the one the
 * projection names; others do no harm.
 */
export function standing(
  projected: Projected | null | undefined,
  entries: readonly Entry[],
): Standing {
  const last = Math.max(0, ...entries.map(({ seq }) => seq));
  if (projected === undefined) return last === 0 ? 'same' : 'missing';
  if (projected === null) return 'foreign';
  const { seq, head, digest } = projected;
  const source = entries.find((entry) => entry.seq === seq);
  if (source?.digest !== head || source.result !== digest) return 'foreign';
  return seq === last ? 'same' : 'behind';
}
