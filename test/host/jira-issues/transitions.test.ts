import type { RunValidator } from '../../../host/jira/site';
import { installedApp } from '../contract/in-memory-jira';
import { aText, containing } from './anything';
import { refused } from './expect-status';
import { documentOf, openPlant, type Plant } from './plant';

const questions: Parameters<RunValidator>[0][] = [];
let verdict: () => ReturnType<RunValidator>;
let plant: Plant;
let key: string;

beforeEach(async () => {
  questions.length = 0;
  verdict = () => Promise.resolve({ result: true });
  plant = await openPlant({
    runValidator: (question) => {
      questions.push(question);
      return verdict();
    },
  });
  key = await plant.report();
  plant.events.length = 0;
});
afterEach(() => {
  expect(plant.recorder.problems()).toEqual([]);
});

const moduleKey = (name: string) =>
  `ari:cloud:ecosystem::extension/${installedApp.appId}/${installedApp.environmentId}/static/${name}`;
const gate = (parameters: Record<string, string> = {}) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: moduleKey('closing-gate'), config: '{"gate":"close"}', ...parameters },
});
const status = () => plant.site.statuses.get(plant.issue(key).statusId)?.name;
const offered = async (role = 'quality', query = '') => {
  const { body } = await plant.as(role).get(`/rest/api/3/issue/${key}/transitions${query}`);
  return body;
};

test('the caller sees what can be done next', async () => {
  expect(await offered()).toMatchObject({
    transitions: [
      { name: 'To Do', isLooped: true },
      { name: 'In Progress', to: { statusCategory: { key: 'indeterminate' } } },
      { name: 'Done', isGlobal: true, hasScreen: false },
    ],
  });
});

test('done work gets a resolution and work taken up again loses it', async () => {
  expect((await plant.move(key, 'Done')).status).toBe(204);
  expect(plant.issue(key)).toMatchObject({ resolution: { name: 'Done' } });
  expect(plant.issue(key).histories.at(-1)?.items).toMatchObject([
    {
      field: 'status',
      fieldId: 'status',
      from: '10000',
      fromString: 'To Do',
      to: '10001',
      toString: 'Done',
    },
    { field: 'resolution', from: null, toString: 'Done' },
  ]);
  expect(plant.events).toMatchObject([
    {
      eventType: 'avi:jira:updated:issue',
      changelog: { items: [{ field: 'status' }, { field: 'resolution' }] },
      associatedStatuses: { statuses: [{ name: 'To Do' }, { name: 'Done' }] },
    },
  ]);
  await plant.move(key, 'In Progress');
  expect(plant.issue(key).resolution).toBeNull();
});

test('a transition that is not open from here is refused', async () => {
  plant.guard('Done', { type: 'DIRECTED', fromStatusIds: ['3'] });
  expect(await plant.move(key, 'Done')).toEqual(
    refused(400, "Transition id '31' is not valid for this issue."),
  );
  await plant.move(key, 'In Progress');
  expect((await plant.move(key, 'Done')).status).toBe(204);
});

test('without the permission there is nothing to choose and nothing to do', async () => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  expect(await offered('supplier')).toMatchObject({ transitions: [] });
  expect((await plant.move(key, 'Done', {}, 'supplier')).status).toBe(400);
  expect((await plant.move(key, 'Done', {}, 'outsider')).status).toBe(404);
  expect(status()).toBe('To Do');
});

test('a body without a transition is refused', async () => {
  const path = `/rest/api/3/issue/${key}/transitions`;
  expect(await plant.as('quality').post(path, {})).toEqual(
    refused(400, "Missing 'transition' identifier"),
  );
});

test('a required field is asked for in the rule’s own words', async () => {
  const rule = { ruleType: 'fieldRequired', fieldsRequired: 'assignee', ignoreContext: 'true' };
  const ruleKey = 'system:validate-field-value';
  const errorMessage = 'Assign an owner first';
  plant.guard('Done', { validators: [{ ruleKey, parameters: { ...rule, errorMessage } }] });
  expect(await plant.move(key, 'Done')).toEqual(refused(400, errorMessage));
  const assignee = { accountId: plant.accountId('quality') };
  await plant.as('quality').put(`/rest/api/3/issue/${key}`, { fields: { assignee } });
  expect((await plant.move(key, 'Done')).status).toBe(204);
});

test('whoever made one transition cannot make the one kept apart from it', async () => {
  const parameters = { fromStatusId: '10000', toStatusId: '3' };
  const conditions = [{ ruleKey: 'system:separation-of-duties', parameters }];
  plant.guard('Done', { conditions });
  await plant.move(key, 'In Progress');
  expect((await plant.move(key, 'Done')).status).toBe(400);
  expect((await plant.move(key, 'Done', {}, 'quality2')).status).toBe(204);
});

test('a transition kept to one role is offered to that role alone', async () => {
  const conditions = [
    { ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002' } },
  ];
  plant.guard('Done', { conditions });
  expect(await offered('quality')).toMatchObject({
    transitions: [{ name: 'To Do' }, { name: 'In Progress' }],
  });
  expect((await plant.move(key, 'Done', {}, 'admin')).status).toBe(204);
});

test('only fields of the transition’s screen can be set on the way', async () => {
  const fields = { resolution: { name: "Won't Do" } };
  expect(await plant.move(key, 'Done', { fields })).toMatchObject({
    status: 400,
    body: { errors: { resolution: aText } },
  });
  const screen = plant.site.screens.all().find(({ name }) => name === 'Resolve Issue Screen');
  plant.guard('Done', { screenId: screen?.id ?? null });
  expect(await offered('quality', '?expand=transitions.fields&transitionId=31')).toMatchObject({
    transitions: [
      { hasScreen: true, fields: { resolution: { operations: ['set'] }, assignee: {} } },
    ],
  });
  const update = { comment: [{ add: { body: documentOf('Not ours.') } }] };
  expect((await plant.move(key, 'Done', { fields, update })).status).toBe(204);
  expect(plant.issue(key)).toMatchObject({ resolution: { name: "Won't Do" } });
  expect(plant.issue(key).comments).toHaveLength(1);
});

describe('an app’s validator', () => {
  beforeEach(() => {
    plant.guard('Done', { validators: [gate()] });
  });

  test('is asked with key, configuration and way, and lets pass', async () => {
    expect((await plant.move(key, 'Done')).status).toBe(204);
    expect(questions).toMatchObject([
      {
        moduleKey: 'closing-gate',
        payload: {
          issue: { key },
          configuration: { gate: 'close' },
          transition: {
            from: { id: '10000' },
            to: { id: '10001' },
            modifiedFields: { resolution: { name: 'Done' } },
          },
        },
      },
    ]);
  });

  test('refuses with its own sentence, and nothing moves', async () => {
    const errorMessage = 'The root cause is not verified yet.';
    verdict = () => Promise.resolve({ result: false, errorMessage });
    expect(await plant.move(key, 'Done')).toEqual(refused(400, errorMessage));
    expect(status()).toBe('To Do');
    expect(plant.events).toEqual([]);
  });

  test('blocks when its app is gone, and passes unasked when switched off', async () => {
    plant.guard('Done', { validators: [gate({ key: moduleKey('gone') })] });
    expect((await plant.move(key, 'Done')).status).toBe(400);
    plant.guard('Done', { validators: [gate({ disabled: 'true' })] });
    expect((await plant.move(key, 'Done')).status).toBe(204);
    expect(questions).toEqual([]);
  });

  test('may write a property meanwhile, but another’s edit is a conflict', async () => {
    const property = `/rest/api/3/issue/${key}/properties/checked`;
    verdict = async () => {
      await plant.asApp().put(property, true);
      return { result: true };
    };
    expect((await plant.move(key, 'Done')).status).toBe(204);
    expect(plant.issue(key).properties).toEqual({ checked: true });
    await plant.move(key, 'To Do');
    verdict = async () => {
      await plant.as('quality2').put(`/rest/api/3/issue/${key}`, { fields: { summary: 'Y' } });
      return { result: true };
    };
    expect((await plant.move(key, 'Done')).status).toBe(409);
    expect(plant.issue(key)).toMatchObject({ summary: 'Y', statusId: '10000' });
  });

  test('is asked on creation too, when there is no key yet', async () => {
    plant.guard('Create', { validators: [gate()] });
    verdict = () => Promise.resolve({ result: false, errorMessage: 'Not now.' });
    const fields = { project: { key: 'PUMP' }, issuetype: { name: 'Task' }, summary: 'S' };
    expect(await plant.as('quality').post('/rest/api/3/issue', { fields })).toEqual(
      refused(400, 'Not now.'),
    );
    expect(questions).toEqual([containing({ payload: containing({ issue: { key: null } }) })]);
  });
});
