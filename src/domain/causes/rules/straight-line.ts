import type { CauseDocument } from '../document';

/** The causes that say something. */
export const wordedOf = ({ causes }: CauseDocument) =>
  causes.filter(({ text }) => text.trim() !== '');

/** Each effect has one explanation, and no other was ever weighed. */
export function isStraightLine(document: CauseDocument): boolean {
  const causes = wordedOf(document);
  const effects = new Set(causes.map(({ parent }) => parent));
  return (
    effects.size === causes.length && causes.every(({ standing }) => standing.kind !== 'ruledOut')
  );
}
