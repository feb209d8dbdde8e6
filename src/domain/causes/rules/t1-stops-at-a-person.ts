import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { childrenOf, isConsidered } from '../outline';
import { blocksFromMajor, type StructuralRule } from './rule';

const isLeaf = (document: CauseDocument, cause: Cause): boolean =>
  isConsidered(document, cause) &&
  childrenOf(document, cause.id).every(({ standing }) => standing.kind === 'ruledOut');

/** Asking ends at somebody's doing: what made it possible is still to be found. */
export const stopsAtAPerson: StructuralRule<'T1'> = {
  id: 'T1',
  source: 'VA NCPS five rules of causation, rule 3; UK CAA root-cause guidance',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'classes'],
  check: ({ document }) =>
    document.causes
      .filter((cause) => cause.class === 'person')
      .filter((cause) => cause.root || isLeaf(document, cause))
      .map(({ id }) => ({ node: id, data: {} })),
};
