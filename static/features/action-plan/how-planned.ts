import { type ActionPlan, actionsOf } from '../../../src/domain/actions/plan';

/** How a plan stands, in a few words. */
export function howPlanned(plan: ActionPlan): string {
  const actions = actionsOf(plan).filter(({ state }) => !state?.isDropped);
  const bare = plan.roots.filter(({ actions: own }) => own.length === 0).length;
  if (plan.roots.length === 0) return '';
  const done = actions.filter(({ state }) => state?.isDone).length;
  const hidden = actions.filter(({ isUnseen }) => isUnseen).length;
  return [
    actions.length === 0 ? 'nothing planned' : `${done} of ${actions.length} done`,
    ...(actions.length > 0 && bare > 0
      ? [bare === 1 ? '1 root without an action' : `${bare} roots without an action`]
      : []),
    ...(hidden > 0 ? [`${hidden} you may not see`] : []),
  ].join(' · ');
}
