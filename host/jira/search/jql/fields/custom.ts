import * as z from 'zod';
import type { Field } from '../../../model/configuration.ts';
import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import { notAnswered } from '../refusals.ts';
import { choiceField } from '../values/choice.ts';
import { dateField } from '../values/date.ts';
import { numberField } from '../values/number.ts';
import { personField } from '../values/person.ts';
import { stringField } from '../values/string.ts';
import { textField } from '../values/text.ts';
import { customText } from './texts.ts';
import { midnightOf } from './times.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]);

function strings(issue: Issue, { id }: Field): string[] {
  const stored = oneOrMany.safeParse(issue.custom[id]);
  return stored.success ? [stored.data].flat() : [];
}

function numbers(issue: Issue, { id }: Field): number[] {
  const stored = z.number().safeParse(issue.custom[id]);
  return stored.success ? [stored.data] : [];
}

function optionsField(name: string, field: Field, asker: JqlAsker): JqlField {
  const positionOf = (id: string) => field.options.findIndex((option) => option.id === id);
  return choiceField(
    {
      name,
      ids: (issue) => strings(issue, field),
      resolve: (text) => {
        const named = field.options.filter(
          ({ id, value }) => value.toLowerCase() === text.toLowerCase() || id === text,
        );
        return named.length === 0 ? null : named.map(({ id }) => id);
      },
      sortKey: (issue) => {
        const [first] = strings(issue, field);
        return first === undefined ? null : positionOf(first);
      },
    },
    asker,
  );
}

type Make = (name: string, field: Field, asker: JqlAsker) => JqlField;

const text: Make = (name, field) =>
  textField({
    name,
    texts: (issue) => [customText(issue, field)],
    sortKey: (issue) => customText(issue, field).toLowerCase() || null,
  });

const people: Make = (name, field, asker) =>
  personField({ name, accountIds: (issue) => strings(issue, field) }, asker);

/** How each type is searched, and its name in "Field[Type]". */
const types: Record<string, { label: string; make: Make }> = {
  textfield: { label: 'short text', make: text },
  textarea: { label: 'paragraph', make: text },
  url: {
    label: 'url field',
    make: (name, field, asker) => stringField(name, (issue) => strings(issue, field), asker),
  },
  float: {
    label: 'number',
    make: (name, field) => numberField({ name, numbers: (issue) => numbers(issue, field) }),
  },
  datepicker: {
    label: 'date',
    make: (name, field, asker) =>
      dateField(
        { name, moments: (issue) => strings(issue, field).map((day) => midnightOf(day, asker)) },
        asker,
      ),
  },
  datetime: {
    label: 'time stamp',
    make: (name, field, asker) =>
      dateField({ name, moments: (issue) => numbers(issue, field) }, asker),
  },
  select: { label: 'dropdown', make: optionsField },
  radiobuttons: { label: 'radio buttons', make: optionsField },
  multiselect: { label: 'select list (multiple choices)', make: optionsField },
  multicheckboxes: { label: 'checkboxes', make: optionsField },
  userpicker: { label: 'people', make: people },
  multiuserpicker: { label: 'people', make: people },
  labels: {
    label: 'labels',
    make: (name, field, asker) => stringField(name, (issue) => strings(issue, field), asker),
  },
};

const typeOf = ({ customType }: Field) => types[customType?.split(':').at(-1) ?? ''];

function isNamed(field: Field, name: string): boolean {
  const wanted = name.toLowerCase();
  const own = field.name.toLowerCase();
  const number = field.id.replace('customfield_', '');
  return (
    own === wanted ||
    wanted === `cf[${number}]` ||
    wanted === `${own}[${typeOf(field)?.label ?? ''}]`
  );
}

/** The custom fields of that name, of `cf[10010]` or of "Name[Dropdown]"; names need not be unique. */
export function customFieldsNamed(name: string, asker: JqlAsker): JqlField[] {
  return asker.site.fields
    .all()
    .filter((field) => field.custom && !field.trashed && isNamed(field, name))
    .map((field) => {
      const type = typeOf(field);
      if (!type) throw notAnswered(`fields of the type ${field.customType ?? ''}`);
      return type.make(name, field, asker);
    });
}
