import type { IssueReference } from '../../id';
import { refused } from '../../result';
import { actionLimit } from '../cause';
import { editCause } from '../edit-cause';
import type { Handling } from '../handling';
import { causeOf } from '../outline';

/** Jira counts issue ids up, so this is the order in which the actions were raised. */
const byAge = (a: IssueReference, b: IssueReference): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

export const linkAction: Handling<'linkAction'> = {
  apply: (document, { id, issue }) => {
    const actions = causeOf(document, id)?.actions ?? [];
    if (actions.some((action) => action.id === issue.id)) return refused({ reason: 'actionTaken' });
    if (actions.length >= actionLimit) return refused({ reason: 'full' });
    return editCause(document, id, (cause) => ({
      ...cause,
      actions: [...actions, issue].toSorted(byAge),
    }));
  },
  inverse: (_before, { id, issue }) => ({ kind: 'unlinkAction', id, issue }),
};

export const unlinkAction: Handling<'unlinkAction'> = {
  apply: (document, { id, issue }) => {
    const cause = causeOf(document, id);
    if (!cause) return refused({ reason: 'causeMissing' });
    const actions = cause.actions.filter((action) => action.id !== issue.id);
    return actions.length === cause.actions.length
      ? refused({ reason: 'actionMissing' })
      : editCause(document, id, (present) => ({ ...present, actions }));
  },
  inverse: (before, { id, issue }) => {
    const linked = causeOf(before, id)?.actions.find((action) => action.id === issue.id);
    return linked ? { kind: 'linkAction', id, issue: linked } : null;
  },
};
