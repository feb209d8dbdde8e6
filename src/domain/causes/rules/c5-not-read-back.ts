import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { isConsidered, rootsOf } from '../outline';
import { blocksFromMajor, type Fault, type StructuralRule } from './rule';
import { firstOnEachWay, wayToProblem } from './way-to-problem';

function rejected(document: CauseDocument, onTheWay: ReadonlySet<Cause>): Fault[] {
  return document.causes
    .filter((cause) => cause.reading === 'rejected' && isConsidered(document, cause))
    .map((cause) => ({
      node: cause.id,
      data: { reading: 'rejected' },
      ...(onTheWay.has(cause) ? {} : { level: 'advise' as const }),
    }));
}

/**
 * Read backwards, each cause must lead to its effect. A link that does not holds up whatever rests on it; of
 * those not read yet, only the next one on the way from a root to the problem is asked for.
 */
export const notReadBack: StructuralRule<'C5'> = {
  id: 'C5',
  source: 'GM 5-Why critique: does it make sense when read in reverse?',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['causes', 'readings'],
  check: ({ document }) => {
    const ways = rootsOf(document).flatMap((root) => wayToProblem(document, root));
    const unread = firstOnEachWay(document, ({ reading }) => reading === 'unread').map(
      ({ id }): Fault => ({ node: id, data: { reading: 'unread' }, level: 'advise' }),
    );
    return [...rejected(document, new Set(ways)), ...unread];
  },
};
