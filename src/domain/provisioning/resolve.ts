import type { DesiredField, FieldKey } from './desired/fields';
import type { DesiredOption } from './desired/options';
import type { DesiredStatus } from './desired/statuses';
import type { Found, FoundField, FoundStatus, FoundThing } from './found';
import { carriesMarker } from './marker';
import { isOwnField } from './own-field';
import type { WorkType } from './work-type';

/** The recorded one while it still exists, else the one that carries our marker. */
function ours<Thing extends FoundThing>(
  things: readonly Thing[],
  key: string,
  recordedId: string | undefined,
): Thing | undefined {
  return (
    things.find(({ id }) => id === recordedId) ??
    things.find(({ description }) => carriesMarker(description, key))
  );
}

export const issueTypeOf = (found: Found, workType: WorkType): FoundThing | undefined =>
  ours(found.issueTypes, workType, found.recorded?.issueTypes[workType]);

/** Names are compared as Jira does, without regard to case. */
export const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** The recorded one while it still exists, else the one of our name with our words of help. */
export const fieldOf = (found: Found, key: FieldKey): FoundField | undefined =>
  found.fields.find(({ id }) => id === found.recorded?.fields[key]) ??
  found.fields.find((field) => isOwnField(field, key));

export function statusOf(
  found: Found,
  workType: WorkType,
  { key, name, category }: DesiredStatus,
): FoundStatus | undefined {
  const recorded: Readonly<Record<string, string>> = found.recorded?.statuses[workType] ?? {};
  return (
    found.statuses.find(({ id }) => id === recorded[key]) ??
    found.statuses.find((status) => sameName(status.name, name) && status.category === category)
  );
}

/** The option's id, or undefined while it does not exist. An admin may have given it another text. */
export function optionIdOf(
  found: Found,
  field: DesiredField,
  option: DesiredOption,
): string | undefined {
  const recorded: Readonly<Record<string, Readonly<Record<string, string>>>> =
    found.recorded?.options ?? {};
  const options = fieldOf(found, field.key)?.choices?.options ?? [];
  const recordedId = recorded[field.key]?.[option.key];
  return (
    options.find(({ id }) => id === recordedId) ??
    options.find(({ value }) => sameName(value, option.value))
  )?.id;
}

/** Every id, or null while one of them does not exist yet. */
export function allOf<Value>(values: readonly (Value | undefined)[]): Value[] | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : null;
}
