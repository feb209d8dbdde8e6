import type { Desired } from './desired/desired';
import type { Found } from './found';
import { Made } from './made';
import { linkTypeOf } from './plan/link-type';
import { fieldOf, issueTypeOf, optionIdOf, statusOf } from './resolve';
import { workTypes } from './work-type';

const byKey = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  valueOf: (thing: Thing) => unknown,
) => Object.fromEntries(things.map((thing) => [keyOf(thing), valueOf(thing)]));

/** The set-up in Jira's ids, or null while any of it is missing. */
export function madeOf(desired: Desired, found: Found): Made | null {
  const linkType = linkTypeOf(found, desired.linkType);
  const made = Made.safeParse({
    version: 1,
    projectId: found.project.id,
    issueTypes: byKey(
      workTypes,
      (workType) => workType,
      (workType) => issueTypeOf(found, workType)?.id,
    ),
    fields: byKey(
      desired.fields,
      ({ key }) => key,
      ({ key }) => fieldOf(found, key)?.id,
    ),
    options: byKey(
      desired.fields.filter(({ optionsAre }) => optionsAre === 'fixed'),
      ({ key }) => key,
      (field) =>
        byKey(
          field.options,
          ({ key }) => key,
          (option) => optionIdOf(found, field, option),
        ),
    ),
    statuses: byKey(
      workTypes,
      (workType) => workType,
      (workType) =>
        byKey(
          desired.statuses[workType],
          ({ key }) => key,
          (status) => statusOf(found, workType, status)?.id,
        ),
    ),
    linkType: linkType && { id: linkType.id, name: linkType.name },
  });
  return made.success ? made.data : null;
}
