import { readAddress } from './address';
import type { EvidenceKind } from './evidence-labels';

/** The kind of evidence an address stands for, where that is another than the one chosen; null otherwise. */
export function suggestKind(
  chosen: EvidenceKind,
  text: string,
  site: string | null,
): EvidenceKind | null {
  const address = readAddress(text, site);
  if (!address) return null;
  const fitting = address.kind === 'pageWithoutId' ? 'page' : address.kind;
  if (fitting === chosen) return null;
  // Any address may be kept as a commit’s: not every host of code is known by its shape.
  return fitting === 'link' && chosen === 'commit' ? null : fitting;
}
