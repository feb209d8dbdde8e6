import * as z from 'zod';
import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { type FieldReference, writtenField } from '../query.ts';
import { notAnswered } from '../refusals.ts';
import { dateField } from '../values/date.ts';
import { numberField } from '../values/number.ts';
import { personField } from '../values/person.ts';
import { stringField } from '../values/string.ts';
import { textField } from '../values/text.ts';

const object = z.record(z.string(), z.unknown());

/** What lies at a dotted path; every element where a list is on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((element: unknown) => valuesAt(element, path));
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined || value === null ? [] : [value];
  const parsed = object.safeParse(value);
  return parsed.success && Object.hasOwn(parsed.data, first)
    ? valuesAt(parsed.data[first], rest)
    : [];
}

/** Only values of the declared type get into the index. */
const only =
  <T>(schema: z.ZodType<T>) =>
  (values: unknown[]): T[] =>
    values.flatMap((value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });

const strings = only(z.string());
const numbers = only(z.number());
const dates = only(
  z.union([z.string().transform((text) => Date.parse(text)), z.number()]).refine(Number.isFinite),
);

function makeField(
  name: string,
  type: string,
  values: (issue: Issue) => unknown[],
  asker: JqlAsker,
): JqlField {
  switch (type.toLowerCase()) {
    case 'number':
      return numberField({ name, numbers: (issue) => numbers(values(issue)) });
    case 'string':
      return stringField(name, (issue) => strings(values(issue)), asker);
    case 'text':
      return textField({ name, texts: (issue) => strings(values(issue)) });
    case 'user':
      return personField({ name, accountIds: (issue) => strings(values(issue)) }, asker);
    case 'date':
      return dateField({ name, moments: (issue) => dates(values(issue)) }, asker);
    default:
      throw notAnswered(`properties indexed as ${type}`);
  }
}

/** The values of issue properties that the manifest has indexed, by path or by alias. */
export function indexedPropertiesNamed(reference: FieldReference, asker: JqlAsker): JqlField[] {
  const { name, property } = reference;
  const isProperty = name.toLowerCase() === 'issue.property';
  return asker.site.app.indexedProperties
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values
        .filter(({ path, searchAlias }) =>
          property
            ? isProperty && property.key === propertyKey && property.path === path
            : searchAlias?.toLowerCase() === name.toLowerCase(),
        )
        .map(({ path, type }) => {
          const at = (issue: Issue) => valuesAt(issue.properties[propertyKey], path.split('.'));
          return makeField(writtenField(reference), type, at, asker);
        }),
    );
}
