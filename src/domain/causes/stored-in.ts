import { readCauses } from './migrations';
import type { StoredCauses } from './stored';
import { fits } from './stored-of';

/** What stands in an issue's property: undefined when nothing does, null when it is no analysis that fits itself. */
export function storedIn(property: unknown): StoredCauses | null | undefined {
  if (property === undefined || property === null) return undefined;
  const read = readCauses(property);
  return read.ok && fits(read.value) ? read.value : null;
}
