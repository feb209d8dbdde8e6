import type { FaultEffect } from '../../../host/faults';
import type { Host } from '../../../host/host';
import type { Progress } from '../../../src/domain/provisioning/progress';
import { ask } from '../support/ask';
import { restAs } from '../support/rest';
import { addProject, configurationOf, planOf, setUp } from './setting-up';
import { startHost } from '../support/start-host';

let host: Host;
let projectId: string;

beforeEach(async () => {
  host = await startHost();
  projectId = await addProject(host, 'QM');
});
afterEach(() => host.stop());

const answering = (status: number, message = 'No.'): FaultEffect => ({
  kind: 'status',
  status,
  body: { errorMessages: [message], errors: {} },
});

/** Jira answers so to the making of fields, so many times. */
function failing(effect: FaultEffect, times: number) {
  const match = { service: 'jira', channel: 'function', method: 'POST', path: /\/field$/ } as const;
  return host.faults.on({ match, times, effect });
}

describe('a set-up that Jira does not let pass', () => {
  it.each<[string, FaultEffect, number]>([
    [
      'asks to slow down',
      { kind: 'status', status: 429, headers: { 'Retry-After': '3' }, body: {} },
      7,
    ],
    ['fails', answering(500), 3],
    ['is down', { kind: 'status', status: 503, body: {} }, 3],
    ['has not granted the app its rights yet', answering(403), 3],
    ['saves another workflow', answering(409), 3],
  ])('goes on when Jira %s for a while', async (_what, effect, times) => {
    const fault = failing(effect, times);
    expect(await setUp(host, projectId)).toMatchObject({ state: 'done' });
    expect(fault.met()).toBe(times);
    const names = host.site.fields.all().map(({ name }) => name);
    expect(names.filter((name) => name === 'Severity')).toHaveLength(1);
  });

  it('goes on when the answer to a change is lost, and does not repeat the change', async () => {
    const match = {
      service: 'jira',
      channel: 'function',
      method: 'POST',
      path: /\/field$/,
    } as const;
    host.faults.on({ match, times: 3, when: 'after', effect: answering(502) });
    expect(await setUp(host, projectId)).toMatchObject({ state: 'done' });
    const names = host.site.fields.all().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<[FaultEffect, Partial<Extract<Progress, { state: 'failed' }>>]>([
    [answering(400, 'Too many fields.'), { reason: 'rejected', detail: 'Too many fields.' }],
    [answering(403, 'Not yours.'), { reason: 'forbidden', detail: 'Not yours.' }],
    [answering(500, 'Broken.'), { reason: 'unavailable', detail: 'Broken.' }],
  ])('says at which step and in Jira’s words when it gives up (%#)', async (effect, expected) => {
    failing(effect, 1000);
    expect(await setUp(host, projectId)).toMatchObject({
      state: 'failed',
      at: { kind: 'field', name: 'Source' },
      ...expected,
    });
  });

  it('goes on where it stopped when applied again', async () => {
    const fault = failing(answering(400), 1000);
    await setUp(host, projectId);
    fault.off();
    expect(await setUp(host, projectId)).toMatchObject({ state: 'done' });
    const names = host.site.issueTypes.all().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says so when the project is gone meanwhile', async () => {
    await restAs(host.url, 'admin')('DELETE', '/project/QM');
    const answer = await ask(host, 'admin', 'admin', 'setup.plan', { projectId });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
    expect(await setUp(host, projectId)).toMatchObject({ state: 'failed', reason: 'projectGone' });
  });
});

describe('asking twice', () => {
  it('gives the same job while it runs, and everything is made once', async () => {
    const [one, two] = await Promise.all([
      ask(host, 'admin', 'admin', 'setup.apply', { projectId }),
      ask(host, 'admin', 'admin', 'setup.apply', { projectId }),
    ]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    await host.idle();
    const names = host.site.fields.all().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(await planOf(host, projectId)).toMatchObject({ possible: true });
  });
});

describe('who does not administer Jira', () => {
  const operations = ['setup.plan', 'setup.apply', 'setup.status'];
  const people = ['quality', 'engineer', 'outsider', 'anonymous'] as const;

  it('is refused, and nothing happens', async () => {
    const before = configurationOf(host);
    for (const who of people)
      for (const operation of operations) {
        const answer = await ask(host, 'admin', who, operation, { projectId });
        const code = who === 'anonymous' ? 'unauthenticated' : 'forbidden';
        expect(answer).toMatchObject({ ok: false, refusal: { code } });
      }
    await host.idle();
    expect(configurationOf(host)).toEqual(before);
  });
});
