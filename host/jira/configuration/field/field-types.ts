import { JiraError } from '../../request.ts';

export interface FieldType {
  key: string;
  schemaType: string;
  schemaItems: string | null;
  searcher: string;
  /** May have options. */
  optional: boolean;
}

const prefix = 'com.atlassian.jira.plugin.system.customfieldtypes:';

const type = (
  name: string,
  schema: [type: string, items?: string],
  searcher: string,
): FieldType => ({
  key: prefix + name,
  schemaType: schema[0],
  schemaItems: schema[1] ?? null,
  searcher: prefix + searcher,
  optional: schema[0] === 'option' || schema[1] === 'option',
});

/** The types of custom field whose values this site keeps. */
const fieldTypes: readonly FieldType[] = [
  type('textfield', ['string'], 'textsearcher'),
  type('textarea', ['string'], 'textsearcher'),
  type('readonlyfield', ['string'], 'textsearcher'),
  type('url', ['string'], 'exacttextsearcher'),
  type('float', ['number'], 'exactnumber'),
  type('datepicker', ['date'], 'daterange'),
  type('datetime', ['datetime'], 'datetimerange'),
  type('select', ['option'], 'multiselectsearcher'),
  type('radiobuttons', ['option'], 'multiselectsearcher'),
  type('multiselect', ['array', 'option'], 'multiselectsearcher'),
  type('multicheckboxes', ['array', 'option'], 'multiselectsearcher'),
  type('labels', ['array', 'string'], 'labelsearcher'),
  type('userpicker', ['user'], 'userpickergroupsearcher'),
  type('multiuserpicker', ['array', 'user'], 'userpickergroupsearcher'),
];

const knownElsewhere = [
  'cascadingselect',
  'grouppicker',
  'importid',
  'multigrouppicker',
  'multiversion',
  'project',
  'version',
].map((name) => prefix + name);

/** The type of that key; 501 for one that Jira has and this site lacks, 400 for one that nobody has. */
export function fieldTypeOf(key: string): FieldType {
  const found = fieldTypes.find((known) => known.key === key);
  if (found) return found;
  if (knownElsewhere.includes(key))
    throw new JiraError(501, `This site keeps no values of the field type ${key}`);
  const message = `The field type '${key}' does not exist.`;
  throw new JiraError(400, message, { type: message });
}
