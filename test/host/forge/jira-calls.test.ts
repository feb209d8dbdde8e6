import type { Host } from '../../../host/host';
import { ask, startFixtureHost, valueOf } from './fixture-host';
import { containing } from './matching';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost({ limits: { functionMs: 6000 } });
});
afterAll(() => host.stop());
afterEach(() => host.faults.clear());

const call = (payload: object) => ask(host, 'quality', 'callJira', { as: 'user', ...payload });
const myself = { path: '/rest/api/3/myself' };

describe('a function’s calls to Jira', () => {
  it('are refused when the manifest lacks the scope', async () => {
    const payload = { path: '/rest/api/3/issuetype', method: 'POST', body: { name: 'X' } };
    expect(valueOf(await call({ ...payload, as: 'app' }))).toMatchObject({
      status: 401,
      text: containing('scope does not match'),
    });
  });

  it('answer 501 with the path when the site does not know it', async () => {
    expect(valueOf(await call({ path: '/rest/api/3/nothing/here' }))).toMatchObject({
      status: 501,
      text: containing('/rest/api/3/nothing/here'),
    });
  });

  it('answer 415 to a body that is not sent as JSON', async () => {
    const payload = { path: '/rest/api/3/issue', method: 'POST', body: {} };
    expect(valueOf(await call({ ...payload, contentType: 'text/plain' }))).toMatchObject({
      status: 415,
    });
  });
});

describe('a fault a test switches on', () => {
  it.each([401, 403, 404, 409, 500])(
    'lets Jira answer %i, as often as asked for',
    async (status) => {
      const fault = host.faults.on({
        match: { service: 'jira', path: /myself$/ },
        times: 2,
        effect: { kind: 'status', status, body: { errorMessages: ['Broken.'] } },
      });
      const answers = [await call(myself), await call(myself), await call(myself)].map(valueOf);
      expect(answers).toMatchObject([{ status }, { status }, { status: 200 }]);
      expect(fault.met()).toBe(2);
    },
  );

  it('lets Jira ask for patience', async () => {
    host.faults.on({
      match: { method: 'GET', channel: 'function' },
      effect: { kind: 'status', status: 429, headers: { 'Retry-After': '7' }, body: {} },
    });
    expect(valueOf(await call(myself))).toMatchObject({ status: 429, retryAfter: '7' });
  });

  it('lets Jira say nothing until the function’s time is over', async () => {
    host.faults.on({ match: { service: 'jira' }, effect: { kind: 'silence' } });
    expect(await call(myself)).toMatchObject({ ok: false, error: { name: 'FUNCTION_TIME_OUT' } });
  });

  it('delays an answer without changing it', async () => {
    host.faults.on({ match: { service: 'jira' }, effect: { kind: 'delay', ms: 50 } });
    expect(valueOf(await call(myself))).toMatchObject({ status: 200 });
  });

  it('crashes the function before or after a call is carried out', async () => {
    const set = (key: string) => ask(host, 'quality', 'kvs', { call: 'set', key, value: 1 });
    const get = async (key: string) =>
      valueOf(await ask(host, 'quality', 'kvs', { call: 'get', key }));
    for (const when of ['before', 'after'] as const) {
      host.faults.on({
        match: { service: 'kvs', path: /\/set$/ },
        when,
        effect: { kind: 'crash' },
      });
      expect(await set(`crash-${when}`)).toMatchObject({ error: { name: 'FUNCTION_CRASHED' } });
    }
    expect(await get('crash-before')).toEqual({ value: null });
    expect(await get('crash-after')).toEqual({ value: 1 });
  });

  it('meets one statement by its words', async () => {
    host.faults.on({
      match: { sql: /FROM nowhere/ },
      effect: { kind: 'status', status: 500, body: { code: 'UNKNOWN_ERROR', message: 'Gone.' } },
    });
    expect(valueOf(await ask(host, 'quality', 'sql', { query: 'SELECT 1 AS a' }))).toHaveProperty(
      'rows',
    );
    const met = await ask(host, 'quality', 'sql', { query: 'SELECT a FROM nowhere' });
    expect(valueOf(met)).toMatchObject({ code: 'UNKNOWN_ERROR' });
  });
});
