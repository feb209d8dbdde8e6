import * as z from 'zod';
import { refusedValue, type Setting, type ValueKind } from './value-kind.ts';

const option = z.looseObject({ id: z.string().optional(), value: z.string().optional() });

function renderOption(id: string, { site, field }: Setting) {
  const value = field.options.find((known) => known.id === id)?.value ?? '';
  return { self: `${site.baseUrl}/rest/api/3/customFieldOption/${id}`, value, id };
}

/** One of the field's options, stored by its id. */
export const optionKind: ValueKind<string> = {
  read: (input, setting) => {
    const parsed = option.safeParse(input);
    if (!parsed.success) throw refusedValue(setting, 'Specify a valid value for the option.');
    const { id, value } = parsed.data;
    const open = setting.field.options.filter((known) => !known.disabled);
    const found =
      id === undefined
        ? open.find((known) => known.value === value)
        : open.find((known) => known.id === id);
    if (found) return found.id;
    if (id !== undefined) throw refusedValue(setting, `Option id '${id}' is not valid`);
    if (value !== undefined) throw refusedValue(setting, `Option value '${value}' is not valid`);
    throw refusedValue(setting, "Could not find valid 'id' or 'value' in the option.");
  },
  render: renderOption,
  trace: (id, setting) => ({ id, text: renderOption(id, setting).value }),
  allowed: (setting) =>
    setting.field.options
      .filter(({ disabled }) => !disabled)
      .map(({ id }) => renderOption(id, setting)),
};
