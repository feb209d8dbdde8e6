import { Leg } from '../cause';
import type { CauseDocument } from '../document';
import { isConsidered } from '../outline';
import { blocksOnlyFromMajor, type StructuralRule } from './rule';
import { wordedOf } from './straight-line';

/** The legs in which nothing stands and that nobody has set aside, in their order. */
export function emptyLegsOf(document: CauseDocument): Leg[] {
  const answered = new Set<Leg>([
    ...wordedOf(document)
      .filter((cause) => isConsidered(document, cause))
      .map(({ leg }) => leg),
    ...(document.legsAside ?? []).map(({ leg }) => leg),
  ]);
  return Leg.options.filter((leg) => !answered.has(leg));
}

/** One of the three questions was not asked: how it happened, how it escaped, what in the system allowed both. */
export const legMissing: StructuralRule<'L1'> = {
  id: 'L1',
  source: 'GM 5-Why: three paths; Ford G8D: escape point',
  kind: 'structural',
  level: blocksOnlyFromMajor,
  needs: ['causes', 'legs'],
  check: ({ document }) => {
    const legs = emptyLegsOf(document);
    return legs.length > 0 ? [{ node: 'analysis', data: { legs: legs.join(' ') } }] : [];
  },
};
