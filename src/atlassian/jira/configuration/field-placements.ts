import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { Call } from './call';
import { CallFailed } from './call-failed';
import { Id } from './pages';

/** Jira answers 207 when only some of it was done, so each item is looked at. */
export const Outcomes = z.nullable(
  z.object({
    results: z.array(z.object({ success: z.boolean(), error: z.optional(z.string()) })),
  }),
);

export function demandAll(outcomes: z.infer<typeof Outcomes>): void {
  const failed = outcomes?.results.filter(({ success }) => !success) ?? [];
  if (failed.length === 0) return;
  const detail = failed.map(({ error }) => error ?? '').join(' ');
  throw new CallFailed({ failure: { kind: 'rejected', fields: [] }, detail });
}

export async function cloneFieldScheme(
  call: Call,
  { schemeId, name, description }: Extract<Action, { kind: 'cloneFieldScheme' }>,
): Promise<Answer> {
  const path = route`/rest/api/3/config/fieldschemes/${schemeId}/clone`;
  const { id } = await call(
    { method: 'POST', path, body: { name, description } },
    z.object({ id: Id }),
  );
  return { id };
}

export async function addSchemeFields(
  call: Call,
  { schemeId, fields }: Extract<Action, { kind: 'addSchemeFields' }>,
): Promise<Answer> {
  const body = Object.fromEntries(
    Object.entries(fields).map(([fieldId, typeIds]) => [
      fieldId,
      [{ schemeIds: [Number(schemeId)], restrictedToWorkTypes: typeIds.map(Number) }],
    ]),
  );
  const path = route`/rest/api/3/config/fieldschemes/fields`;
  demandAll(await call({ method: 'PUT', path, body }, Outcomes));
  return {};
}

/** On sites without field schemes; projects that share the field configuration come along, as Jira says. */
export async function associateFields(
  call: Call,
  { projectId, fieldIds }: Extract<Action, { kind: 'associateFields' }>,
): Promise<Answer> {
  const body = {
    associationContexts: [{ identifier: Number(projectId), type: 'PROJECT_ID' }],
    fields: fieldIds.map((identifier) => ({ identifier, type: 'FIELD_ID' })),
  };
  const path = route`/rest/api/3/field/association`;
  await call({ method: 'PUT', path, body }, z.unknown());
  return {};
}
