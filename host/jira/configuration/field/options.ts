import * as z from 'zod';
import type { Field } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { comparable, withIds } from '../names.ts';
import { contextField, optionField } from './find.ts';

const path = '/rest/api/3/field/{fieldId}/context/{contextId}/option';
const mostOptions = 10_000;

type Option = Field['options'][number];

export const listOptions = administered({
  method: 'GET',
  path,
  handle: (call) => {
    const { options } = contextField(call);
    const page = pageOf(call, withIds(options, queryList(call, 'optionId')), 100);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

function refuseDoubles(options: readonly Option[]): void {
  const seen = new Set<string>();
  for (const { value } of options) {
    if (seen.has(comparable(value)))
      throw new JiraError(400, `The option value '${value}' is in use already.`);
    seen.add(comparable(value));
  }
}

const value = z.string().trim().min(1).max(255);
const list = <T extends z.ZodType>(item: T) =>
  z.strictObject({ options: z.array(item).min(1).max(1000) });

const creation = list(z.strictObject({ value, disabled: z.boolean().default(false) }));

export const createOptions = administered({
  method: 'POST',
  path,
  handle: (call) => {
    const { site } = call;
    const field = optionField(call);
    const wanted = parseBody(creation, call).options;
    refuseDoubles([...field.options, ...wanted.map((option) => ({ id: '', ...option }))]);
    if (field.options.length + wanted.length > mostOptions)
      throw new JiraError(400, `A custom field has at most ${mostOptions} options.`);
    const created = wanted.map((option) => ({
      id: String(site.store.next('fieldOption', 10020)),
      ...option,
    }));
    site.fields.put(field.id, { ...field, options: [...field.options, ...created] });
    return { status: 200, body: { options: created } };
  },
});

const change = list(
  z.strictObject({ id: z.string(), value: value.optional(), disabled: z.boolean().optional() }),
);

export const updateOptions = administered({
  method: 'PUT',
  path,
  handle: (call) => {
    const { site } = call;
    const field = optionField(call);
    const wanted = new Map(parseBody(change, call).options.map((option) => [option.id, option]));
    const missing = [...wanted.keys()].find((id) => !field.options.some((o) => o.id === id));
    if (missing !== undefined) throw new JiraError(404, `The option ${missing} was not found.`);
    const options = field.options.map((option) => {
      const changed = wanted.get(option.id);
      return {
        id: option.id,
        value: changed?.value ?? option.value,
        disabled: changed?.disabled ?? option.disabled,
      };
    });
    refuseDoubles(options);
    site.fields.put(field.id, { ...field, options });
    return { status: 200, body: { options: options.filter(({ id }) => wanted.has(id)) } };
  },
});
