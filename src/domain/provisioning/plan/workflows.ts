import type { Desired } from '../desired/desired';
import type { DesiredWorkflow } from '../desired/workflows';
import type { Found, FoundThing } from '../found';
import { carriesMarker, marked } from '../marker';
import { sameName } from '../resolve';
import type { WorkType } from '../work-type';
import { newWorkflow } from './new-workflow';
import { creation, present, refusal, type Step } from './step';

const markerKey = (workType: WorkType) => `workflow-${workType}`;

export const workflowOf = (found: Found, workType: WorkType): FoundThing | undefined =>
  found.workflows.find(({ description }) => carriesMarker(description, markerKey(workType)));

const guardsOf = ({ transitions }: DesiredWorkflow) =>
  transitions.flatMap(({ guard }) => guard ?? []);

function planWorkflow(desired: Desired, found: Found, workflow: DesiredWorkflow): Step {
  const { workType, name, description } = workflow;
  const existing = workflowOf(found, workType);
  if (existing) return present('workflow', existing.name);
  if (found.workflows.some((other) => sameName(other.name, name)))
    return refusal('workflow', name, 'nameTaken');
  if (guardsOf(workflow).some((guard) => found.validators[guard] === undefined))
    return refusal('workflow', name, 'validatorsMissing');
  const text = marked(description, markerKey(workType));
  const made = newWorkflow(desired, found, workflow, text);
  return creation('workflow', name, made && { kind: 'createWorkflow', workflow: made });
}

export const planWorkflows = (desired: Desired, found: Found): Step[] =>
  desired.workflows.map((workflow) => planWorkflow(desired, found, workflow));
