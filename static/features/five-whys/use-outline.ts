import { useEffect, useMemo, useRef } from 'react';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { OutlineNode } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { numbersOf } from './numbering';
import { sharedOutline } from './shared-outline';

type Numbers = ReadonlyMap<CauseId, string>;

const isSame = (one: Numbers, other: Numbers): boolean =>
  one.size === other.size && [...one].every(([id, number]) => other.get(id) === number);

/** What was made last, to be made anew only where it differs. */
function useEarlier<Made>(made: Made, earlier: { current: Made }): void {
  useEffect(() => {
    earlier.current = made;
  }, [made, earlier]);
}

/** The whys as nested lines with what a team calls each; what a change leaves as it was stays the very same. */
export function useOutline(document: CauseDocument): {
  readonly nodes: readonly OutlineNode[];
  readonly numbers: Numbers;
} {
  const earlierNodes = useRef<readonly OutlineNode[]>([]);
  const earlierNumbers = useRef<Numbers>(new Map());
  const nodes = useMemo(() => sharedOutline(document, earlierNodes.current), [document]);
  const numbers = useMemo(() => {
    const made = numbersOf(nodes);
    return isSame(made, earlierNumbers.current) ? earlierNumbers.current : made;
  }, [nodes]);
  useEarlier(nodes, earlierNodes);
  useEarlier(numbers, earlierNumbers);
  return { nodes, numbers };
}
