import type { Desired } from '../desired/desired';
import type { DesiredWorkflow } from '../desired/workflows';
import type { Found, FoundWorkflow } from '../found';
import { carriesMarker, marked } from '../marker';
import { sameName } from '../resolve';
import type { WorkType } from '../work-type';
import { newWorkflow } from './new-workflow';
import { attachment, concerning, creation, present, refusal, type Step } from './step';
import { gatesMissing } from './workflow-gates';

const markerKey = (workType: WorkType) => `workflow-${workType}`;

export const workflowOf = (found: Found, workType: WorkType): FoundWorkflow | undefined =>
  found.workflows.find(({ description }) => carriesMarker(description, markerKey(workType)));

const guardsOf = ({ transitions }: DesiredWorkflow) =>
  transitions.flatMap(({ guard }) => guard ?? []);

const lacksValidators = (found: Found, workflow: DesiredWorkflow): boolean =>
  guardsOf(workflow).some((guard) => found.validators[guard] === undefined);

/** Known by its marker, our workflow may still be without its gates: an admin took them off, or a table grew. */
function planGates(
  desired: Desired,
  found: Found,
  workflow: DesiredWorkflow,
  existing: FoundWorkflow,
): Step {
  if (lacksValidators(found, workflow))
    return refusal('workflow', existing.name, 'validatorsMissing');
  const missing = gatesMissing(desired, found, workflow, existing);
  if (missing.length === 0) return present('workflow', existing.name);
  const names = missing.map(({ name }) => name);
  return concerning(
    names,
    attachment(
      'workflow',
      existing.name,
      {
        kind: 'guardTransitions',
        workflowId: existing.id,
        gates: missing.map(({ transitionId, guard }) => ({ transitionId, guard })),
        ownKeys: Object.values(found.validators),
      },
      'gatesMissing',
    ),
  );
}

function planWorkflow(desired: Desired, found: Found, workflow: DesiredWorkflow): Step {
  const { workType, name, description } = workflow;
  const existing = workflowOf(found, workType);
  if (existing) return planGates(desired, found, workflow, existing);
  if (found.workflows.some((other) => sameName(other.name, name)))
    return refusal('workflow', name, 'nameTaken');
  if (lacksValidators(found, workflow)) return refusal('workflow', name, 'validatorsMissing');
  const text = marked(description, markerKey(workType));
  const made = newWorkflow(desired, found, workflow, text);
  return creation('workflow', name, made && { kind: 'createWorkflow', workflow: made });
}

export const planWorkflows = (desired: Desired, found: Found): Step[] =>
  desired.workflows.map((workflow) => planWorkflow(desired, found, workflow));
