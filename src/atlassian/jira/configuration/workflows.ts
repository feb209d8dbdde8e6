import { randomUUID } from 'node:crypto';
import { route } from '@forge/api';
import * as z from 'zod/mini';
import type {
  Action,
  Answer,
  NewTransition,
  NewWorkflow,
} from '../../../domain/provisioning/action';
import type { FoundThing } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { CallFailed } from './call-failed';
import { allPages, Id, query, Text } from './pages';

const Workflow = z.object({ id: Id, name: z.string(), description: Text });

/** Workflows whose name contains the text. */
export async function readWorkflows(call: Call, named: string): Promise<FoundThing[]> {
  return allPages(
    call,
    (paging) => route`/rest/api/3/workflows/search?${query(paging, { queryString: named })}`,
    Workflow,
    50,
  );
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

/** Validators that are functions of the app go by the same rule key as those that are expressions. */
const appValidator = (key: string, config: string) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key, config, disabled: 'false', id: randomUUID() },
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
    ...(guard ? [appValidator(guard.ruleKey, guard.configuration)] : []),
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

const Validation = z.object({
  errors: z.optional(z.array(z.object({ message: z.optional(z.string()) }))),
});

/** Jira is asked first whether it would take the workflow, so that nothing is made of a faulty one. */
async function validate(call: Call, payload: ReturnType<typeof creationBody>): Promise<void> {
  const { errors = [] } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/workflows/create/validation`,
      body: { payload, validationOptions: { levels: ['ERROR'] } },
    },
    Validation,
  );
  if (errors.length === 0) return;
  const detail = errors.map(({ message }) => message ?? '').join(' ');
  throw new CallFailed({ failure: { kind: 'rejected', fields: [] }, detail });
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
