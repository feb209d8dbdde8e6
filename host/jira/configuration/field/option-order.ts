import * as z from 'zod';
import type { Field } from '../../model/configuration.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { optionField } from './find.ts';

const path = '/rest/api/3/field/{fieldId}/context/{contextId}/option';

const move = z
  .strictObject({
    customFieldOptionIds: z.array(z.string()).min(1),
    after: z.string().optional(),
    position: z.enum(['First', 'Last']).optional(),
  })
  .refine(({ after, position }) => (after === undefined) !== (position === undefined), {
    message: "Give either 'after' or 'position'.",
  });

function optionById(field: Field, id: string) {
  const found = field.options.find((option) => option.id === id);
  if (found) return found;
  throw new JiraError(404, `The option ${id} was not found.`);
}

export const moveOptions = administered({
  method: 'PUT',
  path: `${path}/move`,
  handle: (call) => {
    const field = optionField(call);
    const { customFieldOptionIds, after, position } = parseBody(move, call);
    const moved = customFieldOptionIds.map((id) => optionById(field, id));
    const rest = field.options.filter((option) => !moved.includes(option));
    const place =
      after === undefined
        ? position === 'First'
          ? 0
          : rest.length
        : rest.indexOf(optionById(field, after)) + 1;
    const options = [...rest.slice(0, place), ...moved, ...rest.slice(place)];
    call.site.fields.put(field.id, { ...field, options });
    return { status: 204 };
  },
});

/** An option that work items hold cannot go. */
export const deleteOption = administered({
  method: 'DELETE',
  path: `${path}/{optionId}`,
  handle: (call) => {
    const { site } = call;
    const field = optionField(call);
    const option = optionById(field, pathParameter(call, 'optionId'));
    const used = site.issues.all().some(({ custom }) => {
      const value = custom[field.id];
      return value === option.id || (Array.isArray(value) && value.includes(option.id));
    });
    if (used) throw new JiraError(400, 'The option is in use.');
    const options = field.options.filter(({ id }) => id !== option.id);
    site.fields.put(field.id, { ...field, options });
    return { status: 204 };
  },
});
