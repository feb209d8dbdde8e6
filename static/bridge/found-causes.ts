import { readCauses } from '../../src/domain/causes/migrations';
import { fits } from '../../src/domain/causes/stored-of';
import type { StoredCauses } from '../../src/domain/causes/stored';

/** What stands on the issue: nothing yet, an analysis, or something that the log did not write. */
export type FoundCauses =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly stored: StoredCauses }
  | { readonly kind: 'foreign' };

/** Reads the property. Only the log can vouch for it; here it is seen whether it fits itself. */
export function foundCauses(property: unknown): FoundCauses {
  if (property === undefined || property === null) return { kind: 'none' };
  const stored = readCauses(property);
  return stored.ok && fits(stored.value)
    ? { kind: 'stored', stored: stored.value }
    : { kind: 'foreign' };
}
