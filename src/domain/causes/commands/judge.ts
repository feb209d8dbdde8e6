import { refused } from '../../result';
import { editCause } from '../edit-cause';
import type { Handling } from '../handling';
import { causeOf } from '../outline';

export const nameRoot: Handling<'nameRoot'> = {
  apply: (document, { id, root }) =>
    root && causeOf(document, id)?.standing.kind === 'ruledOut'
      ? refused({ reason: 'ruledOut' })
      : editCause(document, id, (cause) => ({ ...cause, root })),
  inverse: (before, { id }) => {
    const cause = causeOf(before, id);
    return cause ? { kind: 'nameRoot', id, root: cause.root } : null;
  },
};

/** A named root is not ruled out in passing: that it is no root after all is said first. */
export const ruleOut: Handling<'ruleOut'> = {
  apply: (document, { id, reason }) =>
    causeOf(document, id)?.root
      ? refused({ reason: 'rootNamed' })
      : editCause(document, id, (cause) => ({ ...cause, standing: { kind: 'ruledOut', reason } })),
  inverse: (before, { id }) => {
    const standing = causeOf(before, id)?.standing;
    if (!standing) return null;
    return standing.kind === 'ruledOut'
      ? { kind: 'ruleOut', id, reason: standing.reason }
      : { kind: 'reconsider', id };
  },
};

export const reconsider: Handling<'reconsider'> = {
  apply: (document, { id }) =>
    editCause(document, id, (cause) => ({ ...cause, standing: { kind: 'considered' } })),
  inverse: (before, { id }) => {
    const standing = causeOf(before, id)?.standing;
    return standing?.kind === 'ruledOut' ? { kind: 'ruleOut', id, reason: standing.reason } : null;
  },
};
