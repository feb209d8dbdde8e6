import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundField } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { allPages, Id } from './pages';

const Context = z.object({ id: Id, isGlobalContext: z.boolean() });
const Option = z.object({ id: Id, value: z.string() });

/** The context that holds in all projects; every field has one. */
export async function readContextId(call: Call, fieldId: string): Promise<string | undefined> {
  const contexts = await allPages(
    call,
    (paging) => route`/rest/api/3/field/${fieldId}/context?${paging}`,
    Context,
    50,
  );
  return (contexts.find(({ isGlobalContext }) => isGlobalContext) ?? contexts[0])?.id;
}

export async function readChoices(call: Call, fieldId: string): Promise<FoundField['choices']> {
  const contextId = await readContextId(call, fieldId);
  if (contextId === undefined) return null;
  const options = await allPages(
    call,
    (paging) => route`/rest/api/3/field/${fieldId}/context/${contextId}/option?${paging}`,
    Option,
    100,
  );
  return { contextId, options };
}

export async function addOptions(
  call: Call,
  { fieldId, contextId, values }: Extract<Action, { kind: 'addOptions' }>,
): Promise<Answer> {
  const { options } = await call(
    {
      method: 'POST',
      path: route`/rest/api/3/field/${fieldId}/context/${contextId}/option`,
      body: { options: values.map((value) => ({ value })) },
    },
    z.object({ options: z.array(Option) }),
  );
  return { options };
}
