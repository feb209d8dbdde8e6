import * as z from 'zod';
import { inMemoryJira } from '../contract/in-memory-jira';
import { gate, makeWorkflow, transition } from './workflow-wish';
import { makeProject } from './make-project';

const path = '/rest/api/3/workflows/update';

describe('an update of a workflow', () => {
  const inUse = async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const made = await makeWorkflow(jira);
    const scheme = await admin.post('/rest/api/3/workflowscheme', {
      name: 'Quality',
      defaultWorkflow: 'CAPA',
    });
    const { key } = await makeProject(jira, {
      schemes: { workflowScheme: z.looseObject({ id: z.int() }).parse(scheme.body).id },
    });
    const fields = { project: { key }, summary: 'A', issuetype: { id: '10002' } };
    expect((await admin.post('/rest/api/3/issue', { fields })).status).toBe(201);
    const { id, version, statuses, transitions } = made.workflow;
    const known = made.statuses.map((status) => ({
      id: status.id,
      statusReference: status.id,
      name: status.name,
      statusCategory: status['statusCategory'],
    }));
    return {
      jira,
      admin,
      wish: { statuses: known, workflows: [{ id, version, statuses, transitions }] },
    };
  };

  it('with what was read changes nothing but the version', async () => {
    const { jira, admin, wish } = await inUse();
    const before = jira.site.workflows.get(wish.workflows[0]?.id ?? '');
    const answer = await admin.post(path, wish);
    expect(answer.status).toBe(200);
    const after = jira.site.workflows.get(before?.id ?? '');
    expect(after?.version.versionNumber).toBe(2);
    expect({ ...after, version: before?.version }).toEqual({ ...before, description: '' });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('from an outdated version is refused', async () => {
    const { jira, admin, wish } = await inUse();
    expect((await admin.post(path, wish)).status).toBe(200);
    expect((await admin.post(path, wish)).status).toBe(409);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('that drops a status with work in it needs another place for the work', async () => {
    const { jira, admin, wish } = await inUse();
    const [open, cause, closed] = wish.statuses.map(({ id }) => id);
    const without = {
      ...wish.workflows[0],
      statuses: [cause, closed].map((statusReference) => ({ statusReference, properties: {} })),
      transitions: [
        transition('1', 'Create', cause ?? '', [], { type: 'INITIAL' }),
        transition('21', 'Close', closed ?? '', [cause ?? '']),
      ],
    };
    const payload = { ...wish, workflows: [without] };
    expect((await admin.post(path, payload)).status).toBe(400);
    expect((await admin.post(`${path}/validation`, { payload })).body).toMatchObject({
      errors: [{ code: 'MISSING_STATUS_MAPPING' }],
    });
    const defaultStatusMappings = [{ oldStatusReference: open, newStatusReference: cause }];
    const moved = { ...wish, workflows: [{ ...without, defaultStatusMappings }] };
    expect((await admin.post(path, moved)).status).toBe(200);
    expect(jira.site.issues.all()[0]?.statusId).toBe(cause);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('cannot touch the system workflow, nor remove one in use', async () => {
    const { jira, admin, wish } = await inUse();
    const system = jira.site.workflows.all()[0];
    const touched = { ...wish.workflows[0], id: system?.id, version: system?.version };
    expect((await admin.post(path, { ...wish, workflows: [touched] })).status).toBe(400);
    const id = wish.workflows[0]?.id ?? '';
    expect((await admin.delete(`/rest/api/3/workflow/${id}`)).status).toBe(400);
    const used = await admin.get(`/rest/api/3/workflow/${id}/projectUsages`);
    expect(used.body).toMatchObject({ workflowId: id, projects: { values: [{ id: '10000' }] } });
    expect((await admin.get(`/rest/api/3/workflow/${id}/workflowSchemes`)).status).toBe(200);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe("the app's rules in workflows", () => {
  const rules = '/rest/api/3/workflow/rule/config';

  it('are for the app alone to read and to switch off', async () => {
    const jira = inMemoryJira();
    await makeWorkflow(jira);
    expect((await jira.as('admin').get(`${rules}?types=validator`)).status).toBe(403);
    const read = await jira.asApp().get(`${rules}?types=validator`);
    const entry = {
      workflowId: { name: 'CAPA', draft: false },
      validators: [
        {
          id: gate.id,
          key: 'closing-gate',
          configuration: { value: '{"gate":"close"}', disabled: false },
          transition: { id: 21, name: 'Close' },
        },
      ],
    };
    expect(read.body).toMatchObject({ total: 1, values: [entry] });
    const off = entry.validators.map((validator) => ({
      ...validator,
      configuration: { value: '{}', disabled: true },
    }));
    const unknown = off.map((validator) => ({ ...validator, id: 'nothing' }));
    const workflows = [{ workflowId: entry.workflowId, validators: [...off, ...unknown] }];
    expect((await jira.asApp().put(rules, { workflows })).body).toMatchObject({
      updateResults: [{ updateErrors: [], ruleUpdateErrors: { nothing: [expect.any(String)] } }],
    });
    expect((await jira.asApp().get(`${rules}?types=validator`)).body).toMatchObject({
      values: [{ validators: [{ configuration: { value: '{}', disabled: true } }] }],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });
});
