import { readCauses } from '../causes/migrations';
import { fits } from '../causes/stored-of';
import type { Entry } from './entry';

/** How an issue's property stands to the log that it projects. */
export type Standing = 'same' | 'missing' | 'behind' | 'foreign';

/**
 * Compares the property's value (undefined or null: not there) with the log. `entries` must hold the
 * log's last entry and, to tell `behind` from `foreign`, the one the property names; others do no harm.
 */
export function standing(property: unknown, entries: readonly Entry[]): Standing {
  const last = Math.max(0, ...entries.map(({ seq }) => seq));
  if (property === undefined || property === null) return last === 0 ? 'same' : 'missing';
  const read = readCauses(property);
  if (!read.ok || !fits(read.value)) return 'foreign';
  const { seq, head, digest } = read.value;
  const source = entries.find((entry) => entry.seq === seq);
  if (source?.digest !== head || source.result !== digest) return 'foreign';
  return seq === last ? 'same' : 'behind';
}
