import * as z from 'zod';
import type { Field } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import type { Traced } from '../change-items.ts';
import { day, moment } from '../values/date.ts';
import { richText } from '../values/document.ts';
import { label } from '../values/label.ts';
import { number } from '../values/number.ts';
import { optionKind } from '../values/option.ts';
import { person } from '../values/person.ts';
import { lineOfText, webAddress } from '../values/text.ts';
import type { ValueKind } from '../values/value-kind.ts';
import type { IssueField, Slot } from './issue-field.ts';
import { listField, type ListTrace } from './list-field.ts';
import { singleField } from './single-field.ts';

const prefix = 'com.atlassian.jira.plugin.system.customfieldtypes:';

function put(issue: Issue, fieldId: string, value: unknown): Issue {
  return { ...issue, custom: { ...issue.custom, [fieldId]: value } };
}

function slotOf<T>(fieldId: string, schema: z.ZodType<T>): Slot<T | null> {
  return {
    get: (issue) => {
      const stored = issue.custom[fieldId];
      return stored === undefined || stored === null ? null : schema.parse(stored);
    },
    put: (issue, value) => put(issue, fieldId, value),
  };
}

const tracedAs = ({ id, name }: Field): Traced => ({
  field: name,
  fieldtype: 'custom',
  fieldId: id,
});

type Make = (field: Field) => IssueField;

const single =
  <T>(kind: ValueKind<T>, schema: z.ZodType<T>): Make =>
  (field) =>
    singleField(tracedAs(field), kind, slotOf(field.id, schema));

const list =
  (kind: ValueKind<string>, style: ListTrace): Make =>
  (field) => {
    const slot = slotOf(field.id, z.array(z.string()));
    return listField(
      tracedAs(field),
      kind,
      {
        get: (issue) => slot.get(issue) ?? [],
        put: (issue, values) => slot.put(issue, values.length === 0 ? null : values),
      },
      style,
    );
  };

const makers: Record<string, Make> = {
  textfield: single(lineOfText(255), z.string()),
  textarea: single(richText, z.unknown()),
  url: single(webAddress, z.string()),
  float: single(number, z.number()),
  datepicker: single(day, z.string()),
  datetime: single(moment, z.number()),
  select: single(optionKind, z.string()),
  radiobuttons: single(optionKind, z.string()),
  multiselect: list(optionKind, 'ids'),
  multicheckboxes: list(optionKind, 'ids'),
  userpicker: single(person, z.string()),
  multiuserpicker: list(person, 'ids'),
  labels: list(label, 'joined'),
};

/** How a custom field of that type behaves; undefined for types this site cannot fill in. */
export function customField(field: Field): IssueField | undefined {
  const key = field.customType?.startsWith(prefix) ? field.customType.slice(prefix.length) : '';
  return makers[key]?.(field);
}
