import * as z from 'zod';
import type { Field } from '../../model/configuration.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { administered } from '../administered.ts';
import { fieldTypeOf } from './field-types.ts';
import { customFieldOf } from './find.ts';
import { renderField } from './render.ts';

const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  type: z.string(),
  description: z.string().max(40_000).default(''),
  searcherKey: z.string().optional(),
});

/** A new field has one context for everything and is in no field scheme yet. Names may come twice. */
export const createCustomField = administered({
  method: 'POST',
  path: '/rest/api/3/field',
  handle: (call) => {
    const { site } = call;
    const { name, description, type, searcherKey } = parseBody(creation, call);
    const { key, schemaType, schemaItems } = fieldTypeOf(type);
    const id = `customfield_${site.store.next('customField', 10030)}`;
    const field: Field = {
      id,
      name,
      description,
      custom: true,
      schemaType,
      schemaItems,
      customType: key,
      searcherKey: searcherKey ?? null,
      contextId: String(site.store.next('fieldContext', 10100)),
      options: [],
      schemes: {},
      trashed: false,
    };
    site.fields.put(id, field);
    return { status: 201, body: renderField(field) };
  },
});

const change = z.strictObject({
  name: z.string().trim().min(1).max(255).optional(),
  description: z.string().max(40_000).optional(),
  searcherKey: z.string().optional(),
});

export const updateCustomField = administered({
  method: 'PUT',
  path: '/rest/api/3/field/{fieldId}',
  handle: (call) => {
    const { site } = call;
    const field = customFieldOf(site, pathParameter(call, 'fieldId'));
    const { name, description, searcherKey } = parseBody(change, call);
    site.fields.put(field.id, {
      ...field,
      name: name ?? field.name,
      description: description ?? field.description,
      searcherKey: searcherKey ?? field.searcherKey,
    });
    return { status: 204 };
  },
});
