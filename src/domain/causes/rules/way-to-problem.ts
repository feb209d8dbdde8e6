import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf, rootsOf } from '../outline';

/** From the cause up to what explains the problem directly. */
export const wayToProblem = (document: CauseDocument, cause: Cause): Cause[] => [
  cause,
  ...ancestorsOf(document, cause.id),
];

/** Of each named root's way to the problem the first cause that is meant; one that two ways share counts once. */
export function firstOnEachWay(
  document: CauseDocument,
  isMeant: (cause: Cause) => boolean,
  towards: 'problem' | 'root' = 'problem',
): Cause[] {
  const firsts = rootsOf(document).flatMap((root) => {
    const way = wayToProblem(document, root);
    return (towards === 'problem' ? way : way.toReversed()).find(isMeant) ?? [];
  });
  return [...new Set(firsts)];
}
