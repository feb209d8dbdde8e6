import { lineOfText } from '../values/text.ts';
import { refusedValue, type ValueKind } from '../values/value-kind.ts';
import { singleField } from './single-field.ts';

const summary: ValueKind<string> = {
  ...lineOfText(255),
  read: (input, setting) => {
    if (typeof input !== 'string') throw refusedValue(setting, 'Operation value must be a string');
    if (input.trim() === '')
      throw refusedValue(setting, 'You must specify a summary of the issue.');
    if (/[\r\n]/.test(input))
      throw refusedValue(setting, 'The summary is invalid because it contains newline characters.');
    if (input.length > 255)
      throw refusedValue(setting, 'Summary must be less than 255 characters.');
    return input.trim();
  },
};

/** The one line every issue has; an issue under construction has none yet. */
export const summaryField = singleField(
  { field: 'summary', fieldtype: 'jira', fieldId: 'summary' },
  summary,
  {
    get: (issue) => (issue.summary === '' ? null : issue.summary),
    put: (issue, text) => ({ ...issue, summary: text ?? '' }),
  },
  { message: 'You must specify a summary of the issue.' },
);
