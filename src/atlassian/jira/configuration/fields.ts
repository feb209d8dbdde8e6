import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FieldKind } from '../../../domain/provisioning/desired/fields';
import type { FoundField } from '../../../domain/provisioning/found';
import { isAnyOwnField } from '../../../domain/provisioning/own-field';
import type { Call } from './call';
import { readChoices, readContextId } from './field-options';
import { allPages, Id, query, Text } from './pages';

const prefix = 'com.atlassian.jira.plugin.system.customfieldtypes:';

const types: Readonly<Record<FieldKind, { type: string; searcherKey: string }>> = {
  select: { type: `${prefix}select`, searcherKey: `${prefix}multiselectsearcher` },
  multiselect: { type: `${prefix}multiselect`, searcherKey: `${prefix}multiselectsearcher` },
  date: { type: `${prefix}datepicker`, searcherKey: `${prefix}daterange` },
  paragraph: { type: `${prefix}textarea`, searcherKey: `${prefix}textsearcher` },
};

const withOptions: ReadonlySet<FieldKind> = new Set(['select', 'multiselect']);
const optionTypes: ReadonlySet<string> = new Set([types.select.type, types.multiselect.type]);

const Field = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  schema: z.object({ custom: z.optional(z.string()) }),
});

interface FoundFields {
  readonly fields: FoundField[];
  /** Which of them are Ratchet's. */
  readonly ownIds: string[];
}

/** All custom fields, with the options of those that are Ratchet's: on record, or by their own words. */
export async function readFields(
  call: Call,
  recordedIds: ReadonlySet<string>,
): Promise<FoundFields> {
  const fields = await allPages(
    call,
    (paging) => route`/rest/api/3/field/search?${query(paging, { type: 'custom' })}`,
    Field,
    50,
  );
  const found: FoundField[] = [];
  const ownIds: string[] = [];
  for (const { id, name, description, schema } of fields) {
    const isOwn = recordedIds.has(id) || isAnyOwnField({ name, description });
    if (isOwn) ownIds.push(id);
    const chosen = isOwn && optionTypes.has(schema.custom ?? '');
    const choices = chosen ? await readChoices(call, id) : null;
    found.push({ id, name, description, choices });
  }
  return { fields: found, ownIds };
}

export async function createField(
  call: Call,
  { name, description, type }: Extract<Action, { kind: 'createField' }>,
): Promise<Answer> {
  const body = { name, description, ...types[type] };
  const { id } = await call(
    { method: 'POST', path: route`/rest/api/3/field`, body },
    z.object({ id: Id }),
  );
  const contextId = withOptions.has(type) ? await readContextId(call, id) : undefined;
  return { id, ...(contextId === undefined ? {} : { contextId }) };
}
