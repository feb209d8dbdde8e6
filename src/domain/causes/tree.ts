import type { CauseId } from '../id';
import type { Cause } from './cause';

type Tree = readonly Cause[];
type Parent = CauseId | null;

function byParent(causes: Tree): Map<Parent, Cause[]> {
  const children = new Map<Parent, Cause[]>();
  for (const cause of causes) {
    const siblings = children.get(cause.parent);
    if (siblings) siblings.push(cause);
    else children.set(cause.parent, [cause]);
  }
  return children;
}

/** Each cause followed by what lies beneath it: the one order in which an analysis is written down. */
export function inOrder(causes: Tree, from: Parent = null): Cause[] {
  const children = byParent(causes);
  const ordered: Cause[] = [];
  const waiting = [...(children.get(from) ?? [])].reverse();
  for (let cause = waiting.pop(); cause; cause = waiting.pop()) {
    ordered.push(cause);
    waiting.push(...[...(children.get(cause.id) ?? [])].reverse());
  }
  return ordered;
}

/** Every id once, every parent there, no cause beneath itself. */
export function isTree(causes: Tree): boolean {
  const ids = new Set(causes.map((cause) => cause.id));
  return ids.size === causes.length && inOrder(causes).length === causes.length;
}

/** The cause and everything beneath it, in order; empty when it is not there. */
export function branchOf(causes: Tree, id: CauseId): Cause[] {
  const top = causes.find((cause) => cause.id === id);
  return top ? [top, ...inOrder(causes, id)] : [];
}

/** The causes without that branch. */
export function without(causes: Tree, branch: Tree): Cause[] {
  const gone = new Set(branch.map((cause) => cause.id));
  return causes.filter((cause) => !gone.has(cause.id));
}

/**
 * Puts a branch beneath `parent`, behind the sibling `after` (null: first). A sibling that somebody
 * took away meanwhile is no reason to lose the branch: it then stands last.
 */
export function place(causes: Tree, branch: Tree, parent: Parent, after: Parent): Cause[] {
  const siblings = causes.filter((cause) => cause.parent === parent);
  const previous =
    after === null ? null : (siblings.find(({ id }) => id === after) ?? siblings.at(-1));
  const before = previous ? branchOf(causes, previous.id).at(-1)?.id : parent;
  const index = before == null ? 0 : causes.findIndex((cause) => cause.id === before) + 1;
  return [...causes.slice(0, index), ...branch, ...causes.slice(index)];
}

/** The sibling it stands behind, or null when it is the first. */
export function siblingBefore(causes: Tree, { id, parent }: Cause): Parent {
  const siblings = causes.filter((cause) => cause.parent === parent);
  return siblings[siblings.findIndex((cause) => cause.id === id) - 1]?.id ?? null;
}
