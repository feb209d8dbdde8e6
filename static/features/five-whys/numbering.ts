import type { OutlineNode } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';

const letters = 'abcdefghijklmnopqrstuvwxyz';

const lettersOf = (index: number): string =>
  (index >= letters.length ? lettersOf(Math.floor(index / letters.length) - 1) : '') +
  letters.charAt(index % letters.length);

function byDepth(nodes: readonly OutlineNode[], levels: Map<number, CauseId[]>): void {
  for (const { cause, depth, children } of nodes) {
    levels.set(depth, [...(levels.get(depth) ?? []), cause.id]);
    byDepth(children, levels);
  }
}

/** What a team calls each why: its depth, and a letter where several stand at that depth. */
export function numbersOf(nodes: readonly OutlineNode[]): ReadonlyMap<CauseId, string> {
  const levels = new Map<number, CauseId[]>();
  byDepth(nodes, levels);
  return new Map(
    [...levels].flatMap(([depth, ids]) =>
      ids.map((id, index) => [id, ids.length === 1 ? `${depth}` : `${depth}${lettersOf(index)}`]),
    ),
  );
}
