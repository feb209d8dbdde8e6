import { z } from 'zod';
import type { Host } from '../../../host/host';
import { ask, openFrame, startFixtureHost, valueOf } from './fixture-host';
import { containing } from './matching';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
});
afterAll(() => host.stop());

const last = () => host.invocations.after(0).at(-1);

describe('an invocation over its time', () => {
  let hasty: Host;
  beforeAll(async () => {
    hasty = await startFixtureHost({ limits: { functionMs: 4000 } });
  });
  afterAll(() => hasty.stop());

  it.each(['hang', 'spin'])('is given up, and the next one runs: %s', async (operation) => {
    expect(await ask(hasty, 'quality', operation)).toMatchObject({
      ok: false,
      error: { name: 'FUNCTION_TIME_OUT' },
    });
    expect((await ask(hasty, 'quality', 'time')).ok).toBe(true);
  });
});

describe('an invocation', () => {
  it('that throws is told so, with the error’s name', async () => {
    expect(await ask(host, 'quality', 'throw')).toMatchObject({
      ok: false,
      error: { name: 'TypeError', message: 'The resolver broke.' },
    });
    expect(last()).toMatchObject({ ok: false, error: 'TypeError: The resolver broke.' });
  });

  it('whose process crashes is told so, and the next one gets a new process', async () => {
    const hanging = ask(host, 'quality', 'hang');
    await new Promise((resolve) => setTimeout(resolve, 200));
    host.crash();
    expect(await hanging).toMatchObject({ ok: false, error: { name: 'FUNCTION_CRASHED' } });
    expect((await ask(host, 'quality', 'time')).ok).toBe(true);
  });

  it('may take 500 KB and give 5 MB, not more', async () => {
    const large = { text: 'x'.repeat(500 * 1024) };
    const refused = { ok: false, error: { name: 'PAYLOAD_TOO_LARGE' } };
    expect(await ask(host, 'quality', 'time', large)).toMatchObject(refused);
    expect(await ask(host, 'quality', 'large')).toMatchObject(refused);
  });

  it('lives in the site’s time', async () => {
    host.clock.travelTo(Date.parse('2024-02-29T12:00:00Z'));
    const { now, date, given } = z
      .object({ now: z.number(), date: z.string(), given: z.number() })
      .parse(valueOf(await ask(host, 'quality', 'time')));
    host.clock.release();
    expect(date.slice(0, 16)).toBe('2024-02-29T12:00');
    expect(new Date(now).toISOString().slice(0, 16)).toBe('2024-02-29T12:00');
    expect(given).toBe(0);
  });

  it('does not reach the internet', async () => {
    expect(await ask(host, 'quality', 'internet')).toMatchObject({
      ok: false,
      error: { message: containing('REQUEST_EGRESS_ALLOWLIST_ERR') },
    });
  });

  it('is logged with its calls, points, statements and console lines', async () => {
    const from = host.invocations.lastId();
    valueOf(await ask(host, 'quality', 'callJira', { as: 'user', path: '/rest/api/3/myself' }));
    valueOf(await ask(host, 'quality', 'sql', { query: 'SELECT 1 AS one' }));
    valueOf(await ask(host, 'quality', 'say'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [called, asked, said] = host.invocations.after(from);
    expect(called).toMatchObject({
      kind: 'resolver',
      operation: 'callJira',
      ok: true,
      calls: [{ method: 'GET', path: '/rest/api/3/myself', status: 200, as: 'user' }],
    });
    expect(called?.points).toBeGreaterThan(0);
    expect(asked).toMatchObject({ statements: 1, calls: [] });
    expect(said?.logs).toEqual([
      { level: 'info', text: 'plain { a: 1 }' },
      { level: 'error', text: containing('Error: told') },
    ]);
  });
});

describe('the context a resolver gets', () => {
  it('is made by the platform', async () => {
    const { token } = await openFrame(host, 'quality');
    expect(token).toHaveLength(24);
    const { context } = z
      .object({ context: z.record(z.string(), z.unknown()) })
      .parse(valueOf(await ask(host, 'quality', 'context')));
    expect(context).toMatchObject({
      moduleKey: 'panel',
      extension: { type: 'jira:issuePanel' },
      installContext: `ari:cloud:jira::site/${host.site.cloudId}`,
      siteUrl: host.url,
    });
  });
});
