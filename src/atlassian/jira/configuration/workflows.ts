import { route } from '@forge/api';
import * as z from 'zod/mini';
import type {
  Action,
  Answer,
  NewTransition,
  NewWorkflow,
} from '../../../domain/provisioning/action';
import type { FoundTransition, FoundWorkflow } from '../../../domain/provisioning/found';
import { appValidator, appValidatorKey } from './app-validator';
import type { Call } from './call';
import { allPages, Id, query, Text } from './pages';
import { refuseInvalid, Validation } from './workflow-validation';

const Rule = z.object({
  ruleKey: z.string(),
  parameters: z._default(z.record(z.string(), z.string()), {}),
});

const Transition = z.object({
  id: Id,
  type: z.string(),
  name: z.string(),
  toStatusReference: z.string(),
  links: z._default(z.array(z.object({ fromStatusReference: z.nullish(z.string()) })), []),
  validators: z._default(z.array(Rule), []),
});

const Workflow = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  transitions: z._default(z.array(Transition), []),
});

const foundTransition = (transition: z.infer<typeof Transition>): FoundTransition => ({
  id: transition.id,
  name: transition.name,
  fromStatusIds: transition.links.flatMap(({ fromStatusReference }) => fromStatusReference ?? []),
  // Where Jira reads a workflow out, a status is referred to by its id.
  toStatusId: transition.toStatusReference,
  guards: transition.validators
    .filter(({ ruleKey }) => ruleKey === appValidatorKey)
    .map(({ parameters }) => ({
      ruleKey: parameters['key'] ?? '',
      configuration: parameters['config'] ?? '',
      isOn: parameters['disabled'] !== 'true',
    })),
});

/** Workflows whose name contains the text. */
export async function readWorkflows(call: Call, named: string): Promise<FoundWorkflow[]> {
  const asked = { queryString: named, expand: 'values.transitions' };
  const workflows = await allPages(
    call,
    (paging) => route`/rest/api/3/workflows/search?${query(paging, asked)}`,
    Workflow,
    50,
  );
  return workflows.map(({ transitions, ...workflow }) => ({
    ...workflow,
    transitions: transitions.filter(({ type }) => type !== 'INITIAL').map(foundTransition),
  }));
}

const requiredField = (fieldId: string, errorMessage: string) => ({
  ruleKey: 'system:validate-field-value',
  parameters: {
    ruleType: 'fieldRequired',
    fieldsRequired: fieldId,
    ignoreContext: 'true',
    errorMessage,
  },
});

const transitionBody = ({ id, name, fromStatusIds, toStatusId, asks, guard }: NewTransition) => ({
  id,
  type: fromStatusIds.length === 0 ? 'INITIAL' : 'DIRECTED',
  name,
  toStatusReference: toStatusId,
  links: fromStatusIds.map((fromStatusReference) => ({ fromStatusReference })),
  actions: [],
  triggers: [],
  properties: {},
  validators: [
    ...(asks ? [requiredField(asks.fieldId, asks.without)] : []),
    ...(guard ? [appValidator(guard)] : []),
  ],
  ...(asks && {
    transitionScreen: {
      ruleKey: 'system:transition-screen',
      parameters: { screenId: asks.screenId },
    },
  }),
});

const creationBody = ({ name, description, statuses, transitions }: NewWorkflow) => ({
  scope: { type: 'GLOBAL' },
  statuses: statuses.map((status) => ({
    id: status.id,
    name: status.name,
    statusCategory: status.category,
    // Only a handle within this request: the status' own id serves.
    statusReference: status.id,
  })),
  workflows: [
    {
      name,
      description,
      statuses: statuses.map(({ id }) => ({ statusReference: id, properties: {} })),
      transitions: transitions.map(transitionBody),
    },
  ],
});

/** Jira is asked first whether it would take the workflow, so that nothing is made of a faulty one. */
async function validate(call: Call, payload: ReturnType<typeof creationBody>): Promise<void> {
  const answer = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/workflows/create/validation`,
      body: { payload, validationOptions: { levels: ['ERROR'] } },
    },
    Validation,
  );
  refuseInvalid(answer);
}

export async function createWorkflow(
  call: Call,
  { workflow }: Extract<Action, { kind: 'createWorkflow' }>,
): Promise<Answer> {
  const body = creationBody(workflow);
  await validate(call, body);
  const { workflows } = await call(
    { method: 'POST', path: route`/rest/api/3/workflows/create`, body },
    z.object({ workflows: z.array(z.object({ id: Id })) }),
  );
  return { ...(workflows[0] && { id: workflows[0].id }) };
}
