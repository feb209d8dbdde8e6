import * as z from 'zod';
import { aText, containing, textLike } from './anything';
import { documentOf, openPlant, type Plant } from './plant';

let plant: Plant;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(() => {
  plant.events.length = 0;
});

const typesPage = z.looseObject({
  issueTypes: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});
const fieldsPage = z.looseObject({ fields: z.array(z.looseObject({ fieldId: z.string() })) });

const target = { project: { key: 'PUMP' }, issuetype: { name: 'Task' } };
test('an issue begins in the workflow’s first status, reported by its maker, with the usual priority', async () => {
  const key = await plant.report();
  const { body } = await plant.as('quality').get(`/rest/api/3/issue/${key}`);
  expect(body).toMatchObject({
    key,
    fields: {
      summary: 'Pump stops at low flow',
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      priority: { name: 'Medium' },
      reporter: { accountId: plant.accountId('quality') },
      creator: { accountId: plant.accountId('quality') },
      assignee: null,
      resolution: null,
      labels: [],
      issuelinks: [],
      comment: { total: 0 },
      watches: { watchCount: 1, isWatching: true },
    },
  });
});

test('every kind of field comes back in the shape Jira gives it', async () => {
  const { field, option } = plant;
  const key = await plant.report({
    description: documentOf('Flow stopped for 40 s.'),
    priority: { name: 'High' },
    labels: ['flow', 'alarm'],
    duedate: '2026-12-01',
    assignee: { accountId: plant.accountId('quality2') },
    [field('Severity')]: { value: 'Major' },
    [field('Hazards')]: [{ value: 'Overdose' }, { id: option('Hazards', 'Air in line') }],
    [field('Detected on')]: '2026-11-01',
    [field('Verified at')]: '2026-11-02T10:00:00.000+0100',
    [field('Cost')]: 12.5,
    [field('Containment')]: documentOf('Stock blocked.'),
    [field('Lot')]: 'L-77',
    [field('Owner')]: { accountId: plant.accountId('quality') },
  });
  const { body } = await plant.as('quality').get(`/rest/api/3/issue/${key}`);
  expect(body).toMatchObject({
    fields: {
      description: documentOf('Flow stopped for 40 s.'),
      priority: { name: 'High' },
      labels: ['flow', 'alarm'],
      duedate: '2026-12-01',
      assignee: { accountId: plant.accountId('quality2') },
      [field('Severity')]: { id: option('Severity', 'Major'), value: 'Major' },
      [field('Hazards')]: [{ value: 'Overdose' }, { value: 'Air in line' }],
      [field('Detected on')]: '2026-11-01',
      [field('Verified at')]: '2026-11-02T09:00:00.000+0000',
      [field('Cost')]: 12.5,
      [field('Containment')]: documentOf('Stock blocked.'),
      [field('Lot')]: 'L-77',
      [field('Owner')]: { accountId: plant.accountId('quality') },
    },
  });
});

test('properties come with the issue, within their limits', async () => {
  const withProperty = (value: unknown) =>
    plant.as('quality').post('/rest/api/3/issue', {
      fields: { ...target, summary: 'S' },
      properties: [{ key: 'cause', value }],
    });
  const { body } = await withProperty({ root: 'x' });
  const { id } = z.looseObject({ id: z.string() }).parse(body);
  const read = await plant.as('quality').get(`/rest/api/3/issue/${id}/properties/cause`);
  expect(read.body).toEqual({ key: 'cause', value: { root: 'x' } });
  expect((await withProperty('x'.repeat(32_767))).status).toBe(400);
});

test('in bulk, good ones are made although others are refused', async () => {
  const issueUpdates = [
    { fields: { ...target, summary: 'One' } },
    { fields: { ...target, summary: '' } },
    { fields: { ...target, summary: 'Three' } },
  ];
  const answer = await plant.as('quality').post('/rest/api/3/issue/bulk', { issueUpdates });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      issues: [{ key: aText }, { key: aText }],
      errors: [
        {
          status: 400,
          failedElementNumber: 1,
          elementErrors: { errors: { summary: aText } },
        },
      ],
    },
  });
  const many = Array.from({ length: 51 }, () => issueUpdates[0]);
  const tooMany = await plant.as('quality').post('/rest/api/3/issue/bulk', { issueUpdates: many });
  expect(tooMany.status).toBe(400);
});

test('the app hears of a new issue in few words, never of custom fields', async () => {
  const key = await plant.report({ [plant.field('Severity')]: { value: 'Major' } });
  expect(plant.events).toEqual([
    {
      eventType: 'avi:jira:created:issue',
      timestamp: textLike(/^\d+$/),
      selfGenerated: false,
      atlassianId: plant.accountId('quality'),
      issue: containing({ key }),
      associatedUsers: { users: [containing({ displayName: 'Anna Berger' })] },
    },
  ]);
  expect(JSON.stringify(plant.events)).not.toContain('customfield');
});

test('create metadata lists what the create screen takes', async () => {
  const path = '/rest/api/3/issue/createmeta/PUMP/issuetypes';
  const types = await plant.as('quality').get(path);
  const { issueTypes } = typesPage.parse(types.body);
  const task = issueTypes.find(({ name }) => name === 'Task');
  const { body } = await plant.as('quality').get(`${path}/${task?.id ?? ''}`);
  const { fields } = fieldsPage.parse(body);
  const ids = fields.map(({ fieldId }) => fieldId);
  expect(ids).toEqual(
    expect.arrayContaining(['project', 'issuetype', 'summary', plant.field('Severity')]),
  );
  expect(ids).not.toContain(plant.field('Hidden'));
  expect((await plant.as('outsider').get(path)).status).toBe(400);
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
