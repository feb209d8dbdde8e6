import { refused } from './expect-status';
import { documentOf, openPlant, type Plant } from './plant';

let plant: Plant;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(() => {
  plant.events.length = 0;
});

const target = { project: { key: 'PUMP' }, issuetype: { name: 'Task' } };
const create = (fields: object, role = 'quality') =>
  plant.as(role).post('/rest/api/3/issue', { fields: { ...target, summary: 'S', ...fields } });

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

test.each<[string, () => object, () => Record<string, string>]>([
  [
    'no summary',
    () => ({ summary: '' }),
    () => ({ summary: 'You must specify a summary of the issue.' }),
  ],
  [
    'a summary of two lines',
    () => ({ summary: 'a\nb' }),
    () => ({ summary: 'The summary is invalid because it contains newline characters.' }),
  ],
  [
    'a summary too long',
    () => ({ summary: 'x'.repeat(256) }),
    () => ({ summary: 'Summary must be less than 255 characters.' }),
  ],
  [
    'an unknown project',
    () => ({ project: { key: 'NO' } }),
    () => ({ project: 'Specify a valid project ID or key' }),
  ],
  [
    'another people’s project',
    () => ({ project: { key: 'FW' } }),
    () => ({ project: 'Specify a valid project ID or key' }),
  ],
  [
    'an unknown work type',
    () => ({ issuetype: { name: 'Complaint' } }),
    () => ({ issuetype: 'Specify a valid issue type' }),
  ],
  [
    'plain text for a document',
    () => ({ description: 'plain' }),
    () => ({
      description:
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    }),
  ],
  [
    'an unknown option',
    () => ({ [plant.field('Severity')]: { value: 'Huge' } }),
    () => ({ [plant.field('Severity')]: "Option value 'Huge' is not valid" }),
  ],
  [
    'an unknown option id',
    () => ({ [plant.field('Severity')]: { id: '1' } }),
    () => ({ [plant.field('Severity')]: "Option id '1' is not valid" }),
  ],
  [
    'a day that does not exist',
    () => ({ duedate: '2026-02-30' }),
    () => ({ duedate: 'Error parsing date string: 2026-02-30' }),
  ],
  [
    'text for a number',
    () => ({ [plant.field('Cost')]: '12' }),
    () => ({ [plant.field('Cost')]: 'Operation value must be a number' }),
  ],
  [
    'a label with a space',
    () => ({ labels: ['a b'] }),
    () => ({ labels: "The label 'a b' contains spaces which is invalid." }),
  ],
  [
    'an assignee from outside',
    () => ({ assignee: { accountId: plant.accountId('outsider') } }),
    () => ({ assignee: `User '${plant.accountId('outsider')}' cannot be assigned issues.` }),
  ],
  [
    'somebody else as reporter',
    () => ({ reporter: { accountId: plant.accountId('quality2') } }),
    () => ({
      reporter: "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.",
    }),
  ],
  [
    'a field off the screen',
    () => ({ [plant.field('Hidden')]: 'x' }),
    () => ({
      [plant.field('Hidden')]:
        `Field '${plant.field('Hidden')}' cannot be set. It is not on the appropriate screen, or unknown.`,
    }),
  ],
  [
    'a field nobody knows',
    () => ({ customfield_1: 'x' }),
    () => ({
      customfield_1:
        "Field 'customfield_1' cannot be set. It is not on the appropriate screen, or unknown.",
    }),
  ],
  [
    'a sub-task without a parent',
    () => ({ issuetype: { name: 'Sub-task' } }),
    () => ({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' }),
  ],
])('%s is refused by name, and nothing is made', async (_what, fields, errors) => {
  const before = plant.site.issues.size;
  expect(await create(fields())).toEqual(refused(400, '', errors()));
  expect(plant.site.issues.size).toBe(before);
  expect(plant.events).toEqual([]);
});

test('everything that is wrong is named at once', async () => {
  const answer = await create({ summary: '', duedate: 'soon', labels: ['a b'] });
  expect(answer.body).toMatchObject({
    errors: {
      summary: expect.any(String),
      duedate: expect.any(String),
      labels: expect.any(String),
    },
  });
});

test('a body with unknown parts is refused', async () => {
  const answer = await plant.as('quality').post('/rest/api/3/issue', { felds: {} });
  expect(answer).toMatchObject({ status: 400, body: { errors: { felds: expect.any(String) } } });
});

test('who may look but not create is told so; nobody must sign in first', async () => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  expect(await create({}, 'supplier')).toEqual(
    refused(403, 'You do not have permission to create issues in this project.'),
  );
  const nobody = await plant.anonymous().post('/rest/api/3/issue', { fields: target });
  expect(nobody.status).toBe(401);
});

test('properties come with the issue, within their limits', async () => {
  const withProperty = (value: unknown) =>
    plant.as('quality').post('/rest/api/3/issue', {
      fields: { ...target, summary: 'S' },
      properties: [{ key: 'cause', value }],
    });
  const { body } = await withProperty({ root: 'x' });
  const { id } = body as { id: string };
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
      issues: [{ key: expect.any(String) }, { key: expect.any(String) }],
      errors: [
        {
          status: 400,
          failedElementNumber: 1,
          elementErrors: { errors: { summary: expect.any(String) } },
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
      timestamp: expect.stringMatching(/^\d+$/),
      selfGenerated: false,
      atlassianId: plant.accountId('quality'),
      issue: expect.objectContaining({ key }),
      associatedUsers: { users: [expect.objectContaining({ displayName: 'Anna Berger' })] },
    },
  ]);
  expect(JSON.stringify(plant.events)).not.toContain('customfield');
});

test('create metadata lists what the create screen takes', async () => {
  const path = '/rest/api/3/issue/createmeta/PUMP/issuetypes';
  const types = await plant.as('quality').get(path);
  const { issueTypes } = types.body as { issueTypes: { id: string; name: string }[] };
  const task = issueTypes.find(({ name }) => name === 'Task');
  const { body } = await plant.as('quality').get(`${path}/${task?.id ?? ''}`);
  const { fields } = body as { fields: { fieldId: string; required: boolean }[] };
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
