import type { CauseId } from '../id';
import type { Cause } from './cause';
import type { CauseDocument } from './document';
import { branchOf } from './tree';

/** A cause where it stands; `depth` is 1 for what explains the problem directly. */
export interface OutlineNode {
  readonly cause: Cause;
  readonly depth: number;
  readonly children: readonly OutlineNode[];
}

const indexes = new WeakMap<readonly Cause[], ReadonlyMap<CauseId, Cause>>();

/** Documents never change, so each is indexed once: rules ask for the way to the problem of every cause. */
function indexOf({ causes }: CauseDocument): ReadonlyMap<CauseId, Cause> {
  const known = indexes.get(causes);
  if (known) return known;
  const index = new Map(causes.map((cause) => [cause.id, cause]));
  indexes.set(causes, index);
  return index;
}

/** The cause with that id, or undefined. */
export const causeOf = (document: CauseDocument, id: CauseId): Cause | undefined =>
  indexOf(document).get(id);

/** What explains this effect directly (null: the problem), in order. */
export const childrenOf = (document: CauseDocument, parent: CauseId | null): Cause[] =>
  document.causes.filter((cause) => cause.parent === parent);

/** Everything beneath a cause, in order. */
export const descendantsOf = (document: CauseDocument, id: CauseId): Cause[] =>
  branchOf(document.causes, id).slice(1);

/** From its direct effect up to what explains the problem. */
export function ancestorsOf(document: CauseDocument, id: CauseId): Cause[] {
  const ancestors: Cause[] = [];
  const byId = indexOf(document);
  let parent = byId.get(id)?.parent ?? null;
  while (parent !== null && ancestors.length < byId.size) {
    const cause = byId.get(parent);
    if (!cause) break;
    ancestors.push(cause);
    parent = cause.parent;
  }
  return ancestors;
}

/** The analysis as nested nodes, in order. */
export function outline(document: CauseDocument): OutlineNode[] {
  const children = new Map<CauseId | null, Cause[]>();
  for (const cause of document.causes) {
    children.set(cause.parent, [...(children.get(cause.parent) ?? []), cause]);
  }
  const beneath = (parent: CauseId | null, depth: number): OutlineNode[] =>
    (children.get(parent) ?? []).map((cause) => ({
      cause,
      depth,
      children: beneath(cause.id, depth + 1),
    }));
  return beneath(null, 1);
}

/** The nearest on its path to the problem that was ruled out: the cause itself or an effect above it. */
export const ruledOutOf = (document: CauseDocument, cause: Cause): Cause | undefined =>
  [cause, ...ancestorsOf(document, cause.id)].find(({ standing }) => standing.kind === 'ruledOut');

/** Whether neither it nor an effect on its path to the problem was ruled out. */
export const isConsidered = (document: CauseDocument, cause: Cause): boolean =>
  ruledOutOf(document, cause) === undefined;

/** The causes named as roots, in order; one that explains what was ruled out is no root of the problem. */
export const rootsOf = (document: CauseDocument): Cause[] =>
  document.causes.filter((cause) => cause.root && isConsidered(document, cause));
