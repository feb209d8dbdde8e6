import { accepted, refused } from '../../result';
import type { Cause } from '../cause';
import { causeLimit } from '../document';
import type { Giver } from '../../record/giver';
import type { Handling } from '../handling';
import { causeOf } from '../outline';
import { isReserved } from '../reserved-id';
import { branchOf, place, siblingBefore, without } from '../tree';

/** A cause as it begins: considered, and nothing said about it yet. */
export const newCause = (
  command: Pick<Cause, 'id' | 'parent' | 'leg' | 'text'>,
  by: Giver,
): Cause => ({
  id: command.id,
  parent: command.parent,
  leg: command.leg,
  text: command.text,
  class: 'unknown',
  author: by.actor,
  standing: { kind: 'considered' },
  root: false,
  reading: 'unread',
  evidence: [],
  verifications: [],
  actions: [],
});

export const addCause: Handling<'addCause'> = {
  apply: (document, command, by) => {
    const { causes } = document;
    const { id, parent, after } = command;
    if (causeOf(document, id) || isReserved(id)) return refused({ reason: 'idTaken' });
    if (parent !== null && !causeOf(document, parent)) return refused({ reason: 'parentMissing' });
    if (causes.length >= causeLimit) return refused({ reason: 'full' });
    return accepted({
      ...document,
      causes: place(causes, [newCause(command, by)], parent, after),
    });
  },
  inverse: (_before, { id }) => ({ kind: 'removeCause', id }),
};

export const move: Handling<'move'> = {
  apply: (document, { id, parent, after }) => {
    const [top, ...beneath] = branchOf(document.causes, id);
    if (!top) return refused({ reason: 'causeMissing' });
    const branch = [{ ...top, parent }, ...beneath];
    if (branch.some((cause) => cause.id === parent)) return refused({ reason: 'cycle' });
    if (parent !== null && !causeOf(document, parent)) return refused({ reason: 'parentMissing' });
    const rest = without(document.causes, branch);
    return accepted({ ...document, causes: place(rest, branch, parent, after) });
  },
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    if (!cause) return null;
    const after = siblingBefore(before.causes, cause);
    return { kind: 'move', id, parent: cause.parent, after };
  },
};
