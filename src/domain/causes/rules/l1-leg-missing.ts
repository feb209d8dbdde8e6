import { openLegsOf } from '../legs';
import { blocksOnlyFromMajor, type StructuralRule } from './rule';

/**
 * One of the three questions was not asked: how it happened, how it escaped, what in the system allowed both. A CAPA
 * that was raised from one root follows that one; the other legs are asked where it was raised from.
 */
export const legMissing: StructuralRule<'L1'> = {
  id: 'L1',
  source: 'GM 5-Why: three paths; Ford G8D: escape point',
  kind: 'structural',
  level: blocksOnlyFromMajor,
  needs: ['causes', 'legs'],
  check: ({ document }) => {
    const legs = document.origin ? [] : openLegsOf(document);
    return legs.length > 0 ? [{ node: 'analysis', data: { legs: legs.join(' ') } }] : [];
  },
};
