import { aText } from './anything';
import { refused } from './expect-status';
import { openPlant, type Plant } from './plant';

let plant: Plant;
beforeAll(async () => {
  plant = await openPlant();
});

const target = { project: { key: 'PUMP' }, issuetype: { name: 'Task' } };
const create = (fields: object, role = 'quality') =>
  plant.as(role).post('/rest/api/3/issue', { fields: { ...target, summary: 'S', ...fields } });

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
      summary: aText,
      duedate: aText,
      labels: aText,
    },
  });
});

test('a body with unknown parts is refused', async () => {
  const answer = await plant.as('quality').post('/rest/api/3/issue', { felds: {} });
  expect(answer).toMatchObject({ status: 400, body: { errors: { felds: aText } } });
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
