import { type OutlineNode, outline } from '../../../src/domain/causes/outline';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { CauseId } from '../../../src/domain/id';

const known = (
  nodes: readonly OutlineNode[],
  byId: Map<CauseId, OutlineNode> = new Map(),
): Map<CauseId, OutlineNode> => {
  for (const node of nodes) {
    byId.set(node.cause.id, node);
    known(node.children, byId);
  }
  return byId;
};

const isSame = (one: readonly OutlineNode[], other: readonly OutlineNode[]): boolean =>
  one.length === other.length && one.every((node, index) => node === other[index]);

function shared(node: OutlineNode, earlier: ReadonlyMap<CauseId, OutlineNode>): OutlineNode {
  const children = node.children.map((child) => shared(child, earlier));
  const before = earlier.get(node.cause.id);
  return before?.cause === node.cause &&
    before.depth === node.depth &&
    isSame(before.children, children)
    ? before
    : { ...node, children };
}

/** The outline of a document, with the very branches of an earlier one where nothing changed in them. */
export function sharedOutline(
  document: CauseDocument,
  earlier: readonly OutlineNode[],
): readonly OutlineNode[] {
  const byId = known(earlier);
  const nodes = outline(document).map((node) => shared(node, byId));
  return isSame(nodes, earlier) ? earlier : nodes;
}
