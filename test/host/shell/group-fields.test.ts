import { groupFields } from '../../../host/shell/issue/group-fields';
import type { FieldMeta } from '../../../host/shell/jira/field-meta';
import type { Issue } from '../../../host/shell/jira/issue';

const longText = (id: string, name: string): FieldMeta => ({
  id,
  name,
  required: false,
  schema: {
    type: 'string',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  },
});

const containment = longText('customfield_1', 'Containment');
const reason = longText('customfield_2', 'Reason for not pursuing');
const said = { type: 'doc', version: 1, content: [] };

const issue: Issue = {
  id: '1',
  key: 'QM-1',
  names: {},
  fields: {
    summary: 'Pump stops',
    status: { id: '1', name: 'Reported', statusCategory: { key: 'new' } },
    issuetype: { id: '1', name: 'Nonconformance' },
    project: { id: '1', key: 'QM', name: 'Quality' },
    issuelinks: [],
    attachment: [],
    created: '2025-02-28T11:59:00.000+0000',
    updated: '2025-02-28T11:59:00.000+0000',
    customfield_1: said,
    customfield_2: null,
  },
};

const grouped = (editable: FieldMeta[]) => {
  const { texts, emptyTexts, details } = groupFields(issue, editable);
  const names = (fields: { id: string }[]) => fields.map(({ id }) => id);
  return { texts: names(texts), emptyTexts: names(emptyTexts), details: names(details) };
};

describe('the fields of an issue', () => {
  it('show a long text that says something, and fold one nobody has written', () => {
    expect(grouped([containment, reason])).toMatchObject({
      texts: ['customfield_1'],
      emptyTexts: ['customfield_2'],
    });
  });

  it('show a viewer only what was written', () => {
    expect(grouped([])).toMatchObject({ texts: ['customfield_1'], emptyTexts: [] });
  });

  it('keep the short ones in the details', () => {
    const due = { id: 'duedate', name: 'Due', required: false, schema: { type: 'date' } };
    expect(grouped([due]).details).toEqual(['duedate']);
  });
});
