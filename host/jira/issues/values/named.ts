import * as z from 'zod';
import { refusedValue, type Setting, type ValueKind } from './value-kind.ts';

const reference = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

/** A thing of the site with an id and a name, picked by either. */
export function namedThing(
  all: (setting: Setting) => readonly { id: string; name: string }[],
  render: (id: string, setting: Setting) => unknown,
): ValueKind<string> {
  return {
    read: (input, setting) => {
      const parsed = reference.safeParse(input);
      const wanted = parsed.success ? parsed.data : {};
      const found = all(setting).find(({ id, name }) =>
        wanted.id === undefined
          ? name.toLowerCase() === wanted.name?.toLowerCase()
          : id === wanted.id,
      );
      if (!found)
        throw refusedValue(setting, `Specify a valid 'id' or 'name' for ${setting.field.name}`);
      return found.id;
    },
    render,
    trace: (id, setting) => ({
      id,
      text: all(setting).find((known) => known.id === id)?.name ?? null,
    }),
    allowed: (setting) => all(setting).map(({ id }) => render(id, setting)),
  };
}
