import { digestOf } from '../../digest';
import type { AccountId } from '../../id';
import { accepted, refused } from '../../result';
import type { Cause } from '../cause';
import { causeLimit, keptLimit, removedLimit, type CauseDocument, type Kept } from '../document';
import type { Handling } from '../handling';
import { withoutStrayRows } from '../explained';
import { inKeptOrder } from '../kept-order';
import { causeOf } from '../outline';
import { isReserved } from '../reserved-id';
import { branchOf, inOrder, isTree, place, siblingBefore, without } from '../tree';

interface Removal {
  readonly causes: readonly Cause[];
  readonly kept: readonly Kept[];
}

function removalOf(document: CauseDocument, causes: Cause[]): Removal & { kept: Kept[] } {
  const ids = new Set<string>(causes.map((cause) => cause.id));
  return { causes, kept: document.kept.filter(({ node }) => ids.has(node)) };
}

const markOf = ({ causes, kept }: Removal): string => digestOf({ causes, kept }).slice(0, 32);

/** Whether it says nothing but what this person could say by other commands. */
const isOwn = ({ causes, kept }: Removal, actor: AccountId): boolean =>
  kept.every(({ by }) => by === actor) &&
  causes.every(
    ({ author, wordedBy, verifications, actions }) =>
      author === actor && wordedBy === undefined && verifications.length + actions.length === 0,
  );

/** Only the last `removedLimit` removals of other people's work can be undone. */
export const removeCause: Handling<'removeCause'> = {
  apply: (document, { id }, { actor }) => {
    const removal = removalOf(document, branchOf(document.causes, id));
    if (removal.causes.length === 0) return refused({ reason: 'causeMissing' });
    const gone = new Set<Kept>(removal.kept);
    return accepted({
      ...document,
      causes: without(document.causes, removal.causes),
      kept: document.kept.filter((kept) => !gone.has(kept)),
      removed: isOwn(removal, actor)
        ? document.removed
        : [...document.removed, markOf(removal)].slice(-removedLimit),
    });
  },
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    if (!cause) return null;
    const { kept } = removalOf(before, branchOf(before.causes, id));
    const after = siblingBefore(before.causes, cause);
    return { kind: 'restoreCauses', after, causes: branchOf(before.causes, id), kept };
  },
};

export const restoreCauses: Handling<'restoreCauses'> = {
  apply: (document, command, { actor }) => {
    const [top, ...others] = command.causes;
    const known = new Set(document.causes.map((cause) => cause.id));
    const given = new Set<string>(command.causes.map((cause) => cause.id));
    if (!top || command.causes.some(({ id }) => known.has(id) || isReserved(id)))
      return refused({ reason: 'idTaken' });
    if (top.parent !== null && !known.has(top.parent)) return refused({ reason: 'parentMissing' });
    const branch = [{ ...top, parent: null }, ...others];
    const isBranch = isTree(branch) && others.every(({ parent }) => parent !== null);
    if (!isBranch || command.kept.some(({ node }) => !given.has(node))) {
      return refused({ reason: 'parentMissing' });
    }
    const mark = document.removed.lastIndexOf(markOf(command));
    if (mark < 0 && !isOwn(command, actor)) return refused({ reason: 'notRemovedHere' });
    const overfull =
      document.causes.length + branch.length > causeLimit ||
      document.kept.length + command.kept.length > keptLimit;
    if (overfull) return refused({ reason: 'full' });
    const rows = new Set(document.isIsNot?.map(({ id }) => id));
    const restored = [top, ...inOrder(command.causes, top.id)].map((cause) =>
      withoutStrayRows(cause, rows),
    );
    return accepted({
      ...document,
      causes: place(document.causes, restored, top.parent, command.after),
      kept: inKeptOrder([...document.kept, ...command.kept]),
      removed: document.removed.filter((_mark, index) => index !== mark),
    });
  },
  inverse: (_before, { causes: [top] }) => (top ? { kind: 'removeCause', id: top.id } : null),
};
