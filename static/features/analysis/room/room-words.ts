import { nameOf, opening } from '../../../../src/contract/wording/quoted';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import { largestIn } from '../../../../src/domain/causes/room';
import { propertyLimit } from '../../../../src/domain/causes/stored';

/** How full the issue is, in whole per cent. */
export const percentOf = (size: number): number => Math.floor((100 * size) / propertyLimit);

const parts: Readonly<Record<string, string>> = {
  problem: 'The problem statement',
  isIsNot: 'The is / is-not sheet',
  kept: 'The reasons for what is kept as it is',
};

export interface LargePart {
  readonly node: string;
  readonly name: string;
  readonly percent: number;
}

/** Less than so many per cent is nothing to begin with. */
const noticeable = 3;

/** What takes the most room, with its share of what the issue holds; the largest first, none where all is small. */
export const largeParts = (document: CauseDocument, most = 3): readonly LargePart[] =>
  largestIn(document)
    .slice(0, most)
    .map(({ node, size }) => ({
      node,
      name: parts[node] ?? opening(nameOf(document, node)),
      percent: percentOf(size),
    }))
    .filter(({ percent }) => percent >= noticeable);
