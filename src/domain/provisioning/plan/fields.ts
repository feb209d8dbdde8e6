import type { Action } from '../action';
import type { Desired } from '../desired/desired';
import type { DesiredField } from '../desired/fields';
import type { Found } from '../found';
import { fieldOf, optionIdOf, sameName } from '../resolve';
import { attachment, creation, present, type Step } from './step';

function planField(found: Found, { key, name, description, kind }: DesiredField): Step {
  const existing = fieldOf(found, key);
  if (existing) return present('field', existing.name);
  const taken = found.fields.some((other) => sameName(other.name, name));
  return creation(
    'field',
    name,
    { kind: 'createField', name, description, type: kind },
    taken ? 'sameNameLeftAlone' : 'missing',
  );
}

function missingOptions(found: Found, field: DesiredField): string[] {
  const existing = fieldOf(found, field.key)?.choices?.options ?? [];
  if (field.optionsAre === 'starting' && existing.length > 0) return [];
  return field.options
    .filter((option) => optionIdOf(found, field, option) === undefined)
    .map(({ value }) => value);
}

function planOptions(found: Found, field: DesiredField): Step {
  const existing = fieldOf(found, field.key);
  const name = existing?.name ?? field.name;
  const values = missingOptions(found, field);
  if (values.length === 0) return present('option', name);
  const action: Action | null = existing?.choices
    ? { kind: 'addOptions', fieldId: existing.id, contextId: existing.choices.contextId, values }
    : null;
  return attachment('option', name, action);
}

/** Field names are not unique in Jira: a field of the same name stays, ours stands beside it. */
export function planFields(desired: Desired, found: Found): Step[] {
  return [
    ...desired.fields.map((field) => planField(found, field)),
    ...desired.fields
      .filter(({ optionsAre }) => optionsAre !== 'none')
      .map((field) => planOptions(found, field)),
  ];
}
