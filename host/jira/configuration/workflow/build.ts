import { randomUUID } from 'node:crypto';
import type { Transition, TransitionRule, Workflow } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';
import { createStatus } from '../status/write.ts';
import { checkRules } from './check-rules.ts';
import { checkStatuses } from './check-statuses.ts';
import { checkTransitions } from './check-transitions.ts';
import type { Fault } from './fault.ts';
import type { RulePayload, StatusPayload, TransitionPayload, WorkflowContent } from './payload.ts';

/** Everything wrong with statuses and workflows that hang together. */
export function checkContents(
  site: JiraSite,
  statuses: readonly StatusPayload[],
  workflows: readonly WorkflowContent[],
): Fault[] {
  const known = new Set(statuses.map(({ statusReference }) => statusReference));
  return [
    ...checkStatuses(site, statuses),
    ...workflows.flatMap((workflow) => [
      ...checkTransitions(workflow, known),
      ...workflow.transitions.flatMap((transition) => checkRules(site, transition)),
    ]),
  ];
}

/** References of the payload to ids of statuses; makes the new ones. */
export function settleStatuses(
  site: JiraSite,
  statuses: readonly StatusPayload[],
): ReadonlyMap<string, string> {
  return new Map(
    statuses.map(({ statusReference, id, name, description, statusCategory }) => [
      statusReference,
      id ?? createStatus(site, { name, description, category: statusCategory }).id,
    ]),
  );
}

const buildRule = ({ ruleKey, id, parameters }: RulePayload): TransitionRule => ({
  id: id ?? randomUUID(),
  ruleKey,
  parameters,
});

function buildTransition(
  transition: TransitionPayload,
  statusId: (reference: string) => string,
): Transition {
  const { id, type, name, description, conditions, validators, transitionScreen } = transition;
  const from = transition.links.flatMap((link) => link.fromStatusReference ?? []);
  return {
    id,
    type,
    name,
    description,
    toStatusId: statusId(transition.toStatusReference),
    fromStatusIds: from.map(statusId),
    conditions: (conditions?.conditions ?? []).map(buildRule),
    validators: validators.map(buildRule),
    actions: [],
    screenId: transitionScreen?.parameters['screenId'] ?? null,
  };
}

/** What a checked payload says, with references settled. */
export function buildContent(
  workflow: WorkflowContent,
  references: ReadonlyMap<string, string>,
): Pick<Workflow, 'description' | 'statusIds' | 'transitions'> {
  const statusId = (reference: string) => references.get(reference) ?? '';
  return {
    description: workflow.description,
    statusIds: workflow.statuses.map(({ statusReference }) => statusId(statusReference)),
    transitions: workflow.transitions.map((transition) => buildTransition(transition, statusId)),
  };
}
