import { inMemoryJira } from '../contract/in-memory-jira';
import { gate, gateAri, makeWorkflow, transition, workflowWish } from './workflow-wish';
import { makeProject } from './make-project';

const create = '/rest/api/3/workflows/create';
const initial = transition('1', 'Create', 'open', [], { type: 'INITIAL' });

describe('a workflow', () => {
  it('is made with its new statuses and keeps the old ones', async () => {
    const jira = inMemoryJira();
    const { workflow, statuses } = await makeWorkflow(jira);
    expect(statuses.map(({ name }) => name)).toEqual(['To Do', 'Cause', 'Closed']);
    expect(jira.site.workflows.get(workflow.id)).toMatchObject({
      statusIds: ['10000', '10002', '10003'],
      transitions: [
        { type: 'INITIAL', toStatusId: '10000', fromStatusIds: [] },
        { type: 'DIRECTED', toStatusId: '10002', fromStatusIds: ['10000'] },
        { type: 'DIRECTED', validators: [{ id: gate.id, parameters: gate.parameters }] },
      ],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });

  const wrong: [string, string, ReturnType<typeof workflowWish>][] = [
    ['a name in use', 'NON_UNIQUE_NAME', workflowWish({ name: 'JIRA' })],
    [
      'no way in',
      'INITIAL_TRANSITION_COUNT',
      workflowWish({ transitions: [transition('11', 'A', 'open')] }),
    ],
    [
      'two ways in',
      'INITIAL_TRANSITION_COUNT',
      workflowWish({ transitions: [initial, { ...initial, id: '2' }] }),
    ],
    [
      'a transition id twice',
      'NON_UNIQUE_TRANSITION_ID',
      workflowWish({ transitions: [initial, transition('1', 'A', 'open')] }),
    ],
    [
      'a way to nowhere',
      'STATUS_REFERENCE_NOT_FOUND',
      workflowWish({ transitions: [initial, transition('2', 'A', 'moon')] }),
    ],
    [
      'a way from nowhere',
      'STATUS_REFERENCE_NOT_FOUND',
      workflowWish({ transitions: [initial, transition('2', 'A', 'open', ['moon'])] }),
    ],
    [
      'a directed way without start',
      'MISSING_LINKS',
      workflowWish({
        transitions: [initial, transition('2', 'A', 'open', [], { type: 'DIRECTED' })],
      }),
    ],
    [
      'a status under a taken name',
      'NON_UNIQUE_STATUS_NAME',
      {
        ...workflowWish(),
        statuses: workflowWish().statuses.map(({ statusReference, name, statusCategory }) => ({
          statusReference,
          name,
          statusCategory,
        })),
      },
    ],
    [
      'a reused status under another name',
      'STATUS_MISMATCH',
      {
        ...workflowWish(),
        statuses: workflowWish().statuses.map((s) => ({ ...s, name: s.id ? 'Open' : s.name })),
      },
    ],
  ];

  it.each(wrong)('with %s is refused', async (_what, code, wish) => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const found = await admin.post(`${create}/validation`, { payload: wish });
    expect(found.body).toMatchObject({
      errors: [expect.objectContaining({ code, level: 'ERROR' })],
    });
    expect((await admin.post(create, wish)).status).toBe(400);
    expect(jira.site.workflows.size).toBe(1);
    expect(jira.site.statuses.size).toBe(3);
    expect(jira.recorder.problems()).toEqual([]);
  });

  const rule = (ruleKey: string, parameters: Record<string, string> = {}) => ({
    ruleKey,
    parameters,
  });
  const guarded = (more: Parameters<typeof transition>[4]) =>
    workflowWish({ transitions: [initial, transition('2', 'Go', 'cause', ['open'], more)] });
  const condition = (...conditions: ReturnType<typeof rule>[]) => ({
    conditions: { operation: 'ALL', conditionGroups: [], conditions },
  });

  it.each([
    ['a rule of nobody', { validators: [rule('system:fly')] }],
    ['a post function, which the site does not run', { actions: [rule('system:update-field')] }],
    ['a condition among the validators', { validators: [rule('system:separation-of-duties')] }],
    [
      'another app',
      { validators: [rule('forge:expression-validator', { key: gateAri.replace('gate', 'x') })] },
    ],
    [
      'a configuration that is no JSON',
      { validators: [rule('forge:expression-validator', { key: gateAri, config: '{' })] },
    ],
    [
      'a required field nobody has',
      {
        validators: [
          rule('system:validate-field-value', {
            ruleType: 'fieldRequired',
            fieldsRequired: 'moon',
          }),
        ],
      },
    ],
    [
      'a field rule the site does not run',
      {
        validators: [
          rule('system:validate-field-value', { ruleType: 'fieldChanged', fieldKey: 'summary' }),
        ],
      },
    ],
    [
      'duties in unknown statuses',
      condition(rule('system:separation-of-duties', { fromStatusId: '1', toStatusId: '2' })),
    ],
    ['a role nobody knows', condition(rule('system:restrict-issue-transition', { roleIds: '1' }))],
    [
      'a screen nobody knows',
      { transitionScreen: rule('system:transition-screen', { screenId: '99' }) },
    ],
  ])('guarded by %s is refused', async (_what, more) => {
    const jira = inMemoryJira();
    const found = await jira.as('admin').post(`${create}/validation`, { payload: guarded(more) });
    expect(found.body).toMatchObject({
      errors: [{ type: 'RULE', level: 'ERROR', elementReference: { transitionId: '2' } }],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('guarded by rules the site runs is made and read back as it was', async () => {
    const jira = inMemoryJira();
    const rules = {
      validators: [
        rule('system:validate-field-value', {
          ruleType: 'fieldRequired',
          fieldsRequired: 'assignee',
          ignoreContext: 'true',
          errorMessage: 'Assign it first',
        }),
        gate,
      ],
      ...condition(
        rule('system:separation-of-duties', { fromStatusId: '10000', toStatusId: '3' }),
        rule('system:restrict-issue-transition', { roleIds: '10002' }),
      ),
      transitionScreen: rule('system:transition-screen', { screenId: '2' }),
    };
    const { workflow } = await makeWorkflow(jira, guarded(rules));
    const read = await jira
      .as('admin')
      .post('/rest/api/3/workflows', { workflowIds: [workflow.id] });
    expect(read.body).toMatchObject({ workflows: [{ transitions: [{ id: '1' }, rules] }] });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('and its statuses are named to whoever asks, and only to administrators', async () => {
    const jira = inMemoryJira();
    const { workflow } = await makeWorkflow(jira);
    const admin = jira.as('admin');
    const path = '/rest/api/3/workflows/search';
    const plain = await admin.get(`${path}?queryString=cap`);
    expect(plain.body).toMatchObject({ total: 1, values: [{ name: 'CAPA' }] });
    expect(JSON.stringify(plain.body)).not.toContain('transitions');
    const whole = await admin.get(`${path}?queryString=cap&expand=values.transitions`);
    expect(whole.body).toMatchObject({ values: [{ transitions: [{ name: 'Create' }, {}, {}] }] });
    expect((await admin.get(`${path}?expand=values.statuses`)).status).toBe(400);
    expect((await admin.get(`${path}?isActive=true`)).body).toMatchObject({ total: 0 });
    expect((await jira.as('quality').get(path)).status).toBe(403);
    expect((await jira.as('quality').post(create, workflowWish({ name: 'B' }))).status).toBe(403);
    expect((await admin.delete(`/rest/api/3/workflow/${workflow.id}`)).status).toBe(204);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('may have rules of the installed app, as its capabilities say', async () => {
    const jira = inMemoryJira();
    const { id } = await makeProject(jira);
    const path = '/rest/api/3/workflows/capabilities';
    const answer = await jira.as('admin').get(`${path}?projectId=${id}&issueTypeId=10002`);
    expect(answer.body).toMatchObject({
      forgeRules: [{ id: gateAri, ruleKey: 'forge:expression-validator', name: 'Closing gate' }],
    });
    expect((await jira.as('admin').get(path)).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
