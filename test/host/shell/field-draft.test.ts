import { draftOf, jiraValueOf } from '../../../host/shell/fields/draft';
import { kindOf, type FieldKind } from '../../../host/shell/fields/field-kind';

const custom = 'com.atlassian.jira.plugin.system.customfieldtypes';

describe('how a field is filled in', () => {
  it.each([
    ['text', { type: 'string', system: 'summary' }, undefined],
    ['paragraphs', { type: 'string', system: 'description' }, undefined],
    ['paragraphs', { type: 'string', custom: `${custom}:textarea` }, undefined],
    ['choice', { type: 'option', custom: `${custom}:select` }, []],
    ['choice', { type: 'priority', system: 'priority' }, []],
    ['choices', { type: 'array', items: 'option' }, []],
    ['labels', { type: 'array', items: 'string', system: 'labels' }, undefined],
    ['person', { type: 'user' }, undefined],
    ['people', { type: 'array', items: 'user' }, undefined],
    ['moment', { type: 'datetime' }, undefined],
    ['unsupported', { type: 'array', items: 'attachment' }, undefined],
    ['unsupported', { type: 'any' }, undefined],
  ])('%s for %j', (kind, schema, allowedValues) => {
    const options = allowedValues ? { allowedValues } : {};
    expect(kindOf({ id: 'customfield_1', name: 'F', required: false, schema, ...options })).toBe(
      kind,
    );
  });
});

describe('what Jira gets for what was typed', () => {
  it.each<[FieldKind, string | string[], unknown]>([
    ['text', ' Alarm silent ', 'Alarm silent'],
    ['text', '  ', null],
    ['number', '12.5', 12.5],
    ['number', '', null],
    ['date', '2026-11-21', '2026-11-21'],
    ['choice', '10021', { id: '10021' }],
    ['choice', '', null],
    ['choices', ['1', '2'], [{ id: '1' }, { id: '2' }]],
    ['choices', [], []],
    ['labels', ' alarm  line-2 ', ['alarm', 'line-2']],
    ['labels', '', []],
    ['person', 'abc', { accountId: 'abc' }],
    ['people', ['abc'], [{ accountId: 'abc' }]],
    ['moment', '2026-11-21T10:00', expect.stringMatching(/T\d\d:00:00\.000\+0000$/)],
  ])('%s from %j', (kind, draft, value) => {
    expect(jiraValueOf(kind, draft)).toEqual(value);
  });

  it.each<[FieldKind, unknown]>([
    ['text', 'Alarm silent'],
    ['number', 3],
    ['date', '2026-11-21'],
    ['choice', { id: '1', value: 'Major' }],
    ['choices', [{ id: '1', value: 'Major' }]],
    ['labels', ['a', 'b']],
    ['person', { accountId: 'abc', displayName: 'Anna' }],
    ['people', [{ accountId: 'abc', displayName: 'Anna' }]],
    ['moment', '2026-11-21T10:00:00.000+0000'],
  ])('a %s that is not touched stays what it was', (kind, value) => {
    const again = jiraValueOf(kind, draftOf(kind, value));
    expect(draftOf(kind, again)).toEqual(draftOf(kind, value));
  });

  it.each<FieldKind>(['text', 'choice', 'person', 'labels', 'paragraphs', 'moment', 'number'])(
    'an empty %s starts empty',
    (kind) => {
      expect(draftOf(kind, null)).toBe('');
    },
  );
});
