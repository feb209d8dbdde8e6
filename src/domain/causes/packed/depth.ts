import type { CauseId } from '../../id';

type Parent = CauseId | null;

interface Placed {
  readonly id: CauseId;
  readonly parent: Parent;
}

interface Indented {
  readonly id: CauseId;
  readonly depth?: number | undefined;
}

/**
 * Causes in outline order with their depth beneath `on` instead of their effect: 1 for what explains it
 * directly, undefined for what explains the cause before it.
 */
export function indented<Item extends Placed>(causes: readonly Item[], on: Parent) {
  const depths = new Map([[on, 0]]);
  let before = on;
  return causes.map((cause) => {
    const { parent, ...rest } = cause;
    const depth = (depths.get(parent) ?? 0) + 1;
    const isNext = parent === before;
    depths.set(cause.id, depth);
    before = cause.id;
    return { ...rest, depth: isNext ? undefined : depth };
  });
}

/** The same back again: what each explains is the last before it that is less deep by one, if there is one. */
export function hung<Item extends Indented>(causes: readonly Item[], on: Parent) {
  const path: Parent[] = [on];
  return causes.map((cause) => {
    const { depth = path.length, ...rest } = cause;
    const parent = path[depth - 1];
    path.splice(depth, Infinity, cause.id);
    return { ...rest, parent };
  });
}
