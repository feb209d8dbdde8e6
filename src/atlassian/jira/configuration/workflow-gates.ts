import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer, TransitionGate } from '../../../domain/provisioning/action';
import { appValidator } from './app-validator';
import { Nothing, type Call } from './call';
import { CallFailed } from './call-failed';
import { refuseInvalid, Validation } from './workflow-validation';

const Rule = z.looseObject({ parameters: z.optional(z.record(z.string(), z.string())) });

/** What is not looked at is sent back as it was read. */
const Transition = z.looseObject({ id: z.string(), validators: z.optional(z.array(Rule)) });

const Workflow = z.looseObject({
  id: z.string(),
  version: z.unknown(),
  transitions: z.array(Transition),
});

const Read = z.object({
  statuses: z.array(z.looseObject({})),
  workflows: z.array(Workflow),
});

/** Members that Jira takes back; what else it reads out (dates, scopes) it refuses. */
const taken = {
  status: ['id', 'name', 'description', 'statusCategory', 'statusReference'],
  statusUse: ['statusReference', 'properties', 'layout', 'approvalConfiguration'],
  workflow: [
    'id',
    'version',
    'description',
    'statuses',
    'transitions',
    'startPointLayout',
    'loopedTransitionContainerLayout',
  ],
} as const;

const only = (thing: Readonly<Record<string, unknown>>, members: readonly string[]) =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([name, value]) => members.includes(name) && value !== null && value !== undefined,
    ),
  );

type Guarding = Extract<Action, { kind: 'guardTransitions' }>;

function guarded(
  transition: z.infer<typeof Transition>,
  gates: readonly TransitionGate[],
  ownKeys: readonly string[],
) {
  const gate = gates.find(({ transitionId }) => transitionId === transition.id);
  if (!gate) return transition;
  const others = (transition.validators ?? []).filter(
    ({ parameters }) => !ownKeys.includes(parameters?.['key'] ?? ''),
  );
  const own = gate.guard === null ? [] : [appValidator(gate.guard)];
  return { ...transition, validators: [...others, ...own] };
}

const Uses = z.array(z.looseObject({}));

function changed(workflow: z.infer<typeof Workflow>, { gates, ownKeys }: Guarding) {
  const uses = z.parse(Uses, workflow['statuses']);
  return only(
    {
      ...workflow,
      statuses: uses.map((use) => only(use, taken.statusUse)),
      transitions: workflow.transitions.map((transition) => guarded(transition, gates, ownKeys)),
    },
    taken.workflow,
  );
}

/**
 * Puts our gates on transitions of a workflow. Jira takes the workflow as a whole: it is read anew, only our own
 * validators on those transitions are changed, and the version keeps somebody else's change in between from being lost.
 */
export async function guardTransitions(call: Call, action: Guarding): Promise<Answer> {
  const { statuses, workflows } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/workflows`,
      body: { workflowIds: [action.workflowId] },
    },
    Read,
  );
  const [workflow] = workflows;
  if (!workflow)
    throw new CallFailed({ failure: { kind: 'notFound' }, detail: 'The workflow is gone.' });
  const payload = {
    statuses: statuses.map((status) => only(status, taken.status)),
    workflows: [changed(workflow, action)],
  };
  const body = { payload, validationOptions: { levels: ['ERROR'] } };
  const path = route`/rest/api/3/workflows/update/validation`;
  refuseInvalid(await call({ method: 'POST', path, body }, Validation));
  const update = route`/rest/api/3/workflows/update`;
  await call({ method: 'POST', path: update, body: payload }, Nothing);
  return {};
}
