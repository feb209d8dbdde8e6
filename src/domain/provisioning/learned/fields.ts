import type { Found, FoundField, FoundThing } from '../found';

export function fieldMade(
  found: Found,
  { id, name, description }: FoundThing,
  contextId: string | undefined,
): Found {
  const choices = contextId === undefined ? null : { contextId, options: [] };
  return { ...found, fields: [...found.fields, { id, name, description, choices }] };
}

type Options = NonNullable<FoundField['choices']>['options'];

export function optionsAdded(found: Found, fieldId: string, added: Options): Found {
  const fields = found.fields.map((field) =>
    field.id === fieldId && field.choices
      ? { ...field, choices: { ...field.choices, options: [...field.choices.options, ...added] } }
      : field,
  );
  return { ...found, fields };
}

export function screenFieldAdded(found: Found, screenId: string, fieldId: string): Found {
  const screens = found.screens.map((screen) =>
    screen.id === screenId ? { ...screen, fieldIds: [...screen.fieldIds, fieldId] } : screen,
  );
  return { ...found, screens };
}
