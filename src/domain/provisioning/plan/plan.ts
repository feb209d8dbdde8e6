import type { Action } from '../action';
import type { Desired } from '../desired/desired';
import type { Found } from '../found';
import { planFieldScheme } from './field-scheme';
import { planFields } from './fields';
import { planIssueTypeScheme } from './issue-type-scheme';
import { planIssueTypeScreenScheme } from './issue-type-screen-scheme';
import { planIssueTypes } from './issue-types';
import { planLinkType } from './link-type';
import { planScreenSchemes } from './screen-schemes';
import { planScreens } from './screens';
import { planStatuses } from './statuses';
import { isPending, type Step } from './step';
import { planWorkflowScheme } from './workflow-scheme';
import { planWorkflows } from './workflows';

/**
 * What stands between the site as found and the configuration wanted, in the order in which it is done.
 * The project gets our work types last, when their fields, screens and workflows are there.
 */
export const plan = (desired: Desired, found: Found): Step[] => [
  ...planStatuses(desired, found),
  ...planLinkType(desired, found),
  ...planIssueTypes(desired, found),
  ...planFields(desired, found),
  ...planScreens(desired, found),
  ...planWorkflows(desired, found),
  ...planScreenSchemes(desired, found),
  planFieldScheme(desired, found),
  planIssueTypeScreenScheme(desired, found),
  planWorkflowScheme(desired, found),
  planIssueTypeScheme(desired, found),
];

export const isPossible = (steps: readonly Step[]): boolean =>
  steps.every(({ shown }) => shown.action !== 'refuse');

/** What to do next. `stuck` would be a plan whose steps wait for each other. */
export type Next =
  | { readonly kind: 'finished' }
  | { readonly kind: 'do'; readonly at: number; readonly step: Step; readonly action: Action }
  | { readonly kind: 'stuck'; readonly at: number; readonly step: Step };

export function nextOf(steps: readonly Step[]): Next {
  const at = steps.findIndex(isPending);
  const step = steps[at];
  if (!step) return { kind: 'finished' };
  return step.action ? { kind: 'do', at, step, action: step.action } : { kind: 'stuck', at, step };
}
