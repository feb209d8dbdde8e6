import type { Action, Guard, NewWorkflow } from '../action';
import type { Found, FoundGuard, FoundTransition } from '../found';

const standing = (guard: Guard | null): FoundGuard[] =>
  guard === null ? [] : [{ ...guard, isOn: true }];

export function workflowMade(found: Found, workflow: NewWorkflow, id: string): Found {
  const { name, description } = workflow;
  const transitions = workflow.transitions
    .filter(({ fromStatusIds }) => fromStatusIds.length > 0)
    .map(({ guard, ...made }) => ({ ...made, guards: standing(guard) }));
  return { ...found, workflows: [...found.workflows, { id, name, description, transitions }] };
}

type Guarding = Extract<Action, { kind: 'guardTransitions' }>;

function guarded(transition: FoundTransition, { gates, ownKeys }: Guarding): FoundTransition {
  const gate = gates.find(({ transitionId }) => transitionId === transition.id);
  if (!gate) return transition;
  const others = transition.guards.filter(({ ruleKey }) => !ownKeys.includes(ruleKey));
  return { ...transition, guards: [...others, ...standing(gate.guard)] };
}

export function transitionsGuarded(found: Found, action: Guarding): Found {
  const workflows = found.workflows.map((workflow) =>
    workflow.id === action.workflowId
      ? {
          ...workflow,
          transitions: workflow.transitions.map((transition) => guarded(transition, action)),
        }
      : workflow,
  );
  return { ...found, workflows };
}
