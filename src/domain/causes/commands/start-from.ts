import { accepted, refused } from '../../result';
import type { Cause } from '../cause';
import type { TemplateCause } from '../command';
import type { Giver } from '../../record/giver';
import type { Handling } from '../handling';
import type { CauseDocument } from '../document';
import { isReserved } from '../reserved-id';
import { inOrder, isTree } from '../tree';
import { newCause } from './grow';

const asked = (given: TemplateCause, by: Giver): Cause => ({
  ...newCause(given, by),
  class: given.class,
});

export const startFrom: Handling<'startFrom'> = {
  apply: (document, { template, causes: given }, by) => {
    if (document.causes.length > 0) return refused({ reason: 'notEmpty' });
    if (given.some(({ id }) => isReserved(id))) return refused({ reason: 'idTaken' });
    const causes = given.map((each) => asked(each, by));
    return isTree(causes)
      ? accepted({ ...document, causes: inOrder(causes), template })
      : refused({ reason: 'parentMissing' });
  },
  inverse: () => ({ kind: 'startOver' }),
};

/** As the template gave it: nothing was said about it here yet. */
const isUntouched = (cause: Cause): boolean =>
  cause.wordedBy === undefined &&
  cause.standing.kind === 'considered' &&
  !cause.root &&
  cause.reading === 'unread' &&
  cause.linkNote === undefined &&
  cause.on === undefined &&
  cause.within === undefined &&
  cause.explains === undefined &&
  cause.evidence.length + cause.verifications.length + cause.actions.length === 0;

const isKept = ({ causes, kept }: CauseDocument): boolean =>
  kept.some(({ node }) => causes.some(({ id }) => id === node));

export const startOver: Handling<'startOver'> = {
  apply: (document, _command, { actor }) => {
    const { causes, template } = document;
    const isBeginning = causes.every((cause) => cause.author === actor && isUntouched(cause));
    return template && isBeginning && !isKept(document)
      ? accepted({ ...document, causes: [], template: undefined })
      : refused({ reason: 'notRemovedHere' });
  },
  inverse: ({ template, causes }) => {
    if (!template || causes.length === 0) return null;
    return {
      kind: 'startFrom',
      template,
      causes: causes.map(({ id, parent, leg, text, class: kind }) => ({
        ...{ id, parent, leg, text },
        class: kind,
      })),
    };
  },
};
