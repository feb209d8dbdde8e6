import * as z from 'zod';
import type { Host } from '../../../host/host';
import { setupPropertyKey, type Made } from '../../../src/domain/provisioning/made';
import { restAs } from '../support/rest';
import { exchangeRecorder, type ExchangeRecorder } from '../../host/contract/exchange-recorder';
import { addProject, configurationOf, planOf, post, setUp } from './setting-up';
import { startHost } from '../support/start-host';

let host: Host;
let projectId: string;
let made: Made;
let recorder: ExchangeRecorder;

async function setUpMade(project: string): Promise<Made> {
  const progress = await setUp(host, project);
  if (progress.state !== 'done') throw new Error(JSON.stringify(progress));
  return progress.made;
}

beforeAll(async () => {
  host = await startHost();
  recorder = exchangeRecorder();
  host.site.observe = recorder.observe;
  projectId = await addProject(host, 'QM');
  made = await setUpMade(projectId);
});
afterAll(() => host.stop());

const Fields = z.object({
  fields: z.array(
    z.object({
      fieldId: z.string(),
      name: z.string(),
      allowedValues: z.array(z.object({ value: z.string().optional() })).optional(),
    }),
  ),
});

const Created = z.object({ key: z.string() });

const nonconformance = (fields: object = {}) => ({
  fields: {
    project: { id: projectId },
    issuetype: { id: made.issueTypes.nonconformance },
    summary: 'Housing cracked at the drop test',
    ...fields,
  },
});

const Moves = z.object({
  transitions: z.array(
    z.object({ id: z.string(), name: z.string(), to: z.object({ id: z.string() }) }),
  ),
});

async function transitionTo(key: string, name: string, body: object = {}) {
  const admin = restAs(host.url, 'admin');
  const { transitions } = Moves.parse((await admin('GET', `/issue/${key}/transitions`)).body);
  const id = transitions.find((move) => move.name === name)?.id;
  return admin('POST', `/issue/${key}/transitions`, { transition: { id }, ...body });
}

describe('a project that was set up', () => {
  it('asks little when a nonconformance is reported', async () => {
    const path = `/issue/createmeta/QM/issuetypes/${made.issueTypes.nonconformance}`;
    const { fields } = Fields.parse((await restAs(host.url, 'admin')('GET', path)).body);
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Summary', 'Source', 'Severity', 'Process', 'Detected on']),
    );
    expect(fields.length).toBeLessThanOrEqual(12);
    const severity = fields.find(({ fieldId }) => fieldId === made.fields.severity);
    expect(severity?.allowedValues?.map(({ value }) => value)).toEqual([
      'Minor',
      'Major',
      'Critical',
    ]);
  });

  it('leaves the project’s other work types as they were', async () => {
    const task = host.site.issueTypes.all().find(({ name }) => name === 'Task')?.id ?? '';
    const path = `/issue/createmeta/QM/issuetypes/${task}`;
    const { fields } = Fields.parse((await restAs(host.url, 'admin')('GET', path)).body);
    expect(fields.map(({ name }) => name)).not.toContain('Severity');
  });

  it('takes a nonconformance through its life, and asks why before declining one', async () => {
    const severity = { [made.fields.severity]: { id: made.options.severity.minor } };
    const { key } = await post(host, '/issue', nonconformance(severity), Created);
    const refused = await transitionTo(key, 'Decline');
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('Please fill in “Reason for not pursuing”.');
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Within tolerance.' }] };
    const why = { type: 'doc', version: 1, content: [paragraph] };
    const declined = await transitionTo(key, 'Decline', {
      fields: { [made.fields.declineReason]: why },
    });
    expect(declined.status).toBe(204);
  });

  it('has its closing guarded by the app', async () => {
    const { key } = await post(host, '/issue', nonconformance(), Created);
    await transitionTo(key, 'Triage');
    await transitionTo(key, 'Start work');
    const refused = await transitionTo(key, 'Close');
    expect(refused.status).toBe(400);
    const asked = host.invocations.after(0).filter(({ kind }) => kind === 'validator');
    expect(asked).toHaveLength(1);
  });

  it('says on itself which of its configuration is Ratchet’s', async () => {
    const path = `/project/QM/properties/${setupPropertyKey}`;
    const { body } = await restAs(host.url, 'admin')('GET', path);
    expect(z.object({ value: z.unknown() }).parse(body).value).toEqual(made);
  });

  it('is not changed by a second run', async () => {
    const before = configurationOf(host);
    const plan = await planOf(host, projectId);
    expect(new Set(plan.steps.map(({ action }) => action))).toEqual(new Set(['reuse']));
    expect(await setUpMade(projectId)).toEqual(made);
    expect(configurationOf(host)).toEqual(before);
  });

  it('shares work types, fields and workflows with the next project', async () => {
    const before = configurationOf(host);
    const second = await addProject(host, 'LAB');
    const secondMade = await setUpMade(second);
    expect({ ...secondMade, projectId }).toEqual(made);
    const after = configurationOf(host);
    for (const kind of ['issueTypes', 'statuses', 'screens', 'screenSchemes', 'linkTypes'])
      expect(after[kind]?.filter((thing) => JSON.stringify(thing).includes('atchet'))).toEqual(
        before[kind]?.filter((thing) => JSON.stringify(thing).includes('atchet')),
      );
    expect(after['fields']).toHaveLength(before['fields']?.length ?? 0);
  });

  it('was made with calls and answers that fit Jira’s own description', () => {
    // jira.js reads the task of a 303 out of the empty 200 as well.
    const known = 'POST /rest/api/3/workflowscheme/update 200: jira.js';
    expect(recorder.problems().filter((problem) => !problem.startsWith(known))).toEqual([]);
  });
});
