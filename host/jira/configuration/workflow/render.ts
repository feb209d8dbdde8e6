import type { Transition, TransitionRule, Workflow } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';
import { renderWorkflowStatus } from '../status/render.ts';
import { transitionScreenKey } from './rule-catalogue.ts';

const renderRule = ({ id, ruleKey, parameters }: TransitionRule) => ({
  ...(id === undefined ? {} : { id }),
  ruleKey,
  parameters,
});

function renderTransition(transition: Transition) {
  const { id, type, name, description, conditions, screenId } = transition;
  return {
    id,
    type,
    name,
    description,
    toStatusReference: transition.toStatusId,
    links: transition.fromStatusIds.map((fromStatusReference) => ({
      fromPort: 0,
      fromStatusReference,
      toPort: 1,
    })),
    actions: transition.actions.map(renderRule),
    validators: transition.validators.map(renderRule),
    triggers: [],
    properties: {},
    ...(conditions.length > 0 && {
      conditions: {
        operation: 'ALL',
        conditionGroups: [],
        conditions: conditions.map(renderRule),
      },
    }),
    ...(screenId !== null && {
      transitionScreen: { ruleKey: transitionScreenKey, parameters: { screenId } },
    }),
  };
}

/** Where Jira reads a workflow out, a status is referred to by its id. */
export function renderWorkflow(workflow: Workflow, withTransitions = true) {
  const { id, name, description, version, isEditable, statusIds, transitions } = workflow;
  return {
    id,
    name,
    description,
    version,
    isEditable,
    scope: { type: 'GLOBAL' },
    statuses: statusIds.map((statusReference) => ({
      statusReference,
      deprecated: false,
      properties: {},
    })),
    ...(withTransitions && { transitions: transitions.map(renderTransition) }),
  };
}

/** The statuses of those workflows, each once. */
export function renderStatusesIn(site: JiraSite, workflows: readonly Workflow[]) {
  const ids = new Set(workflows.flatMap(({ statusIds }) => statusIds));
  return [...ids].flatMap((id) => {
    const status = site.statuses.get(id);
    return status ? [{ ...renderWorkflowStatus(status), statusReference: id }] : [];
  });
}
