import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, post, startFixtureHost, valueOf } from './fixture-host';

describe('a restart', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'forge-restart-'));
  afterAll(() => rmSync(dataDirectory, { recursive: true }));

  it('finds the site as it was, and takes up what was queued', async () => {
    const first = await startFixtureHost({ dataDirectory, delays: 'kept' });
    valueOf(await ask(first, 'quality', 'kvs', { call: 'set', key: 'kept', value: 'here' }));
    valueOf(await ask(first, 'quality', 'sql', { query: 'CREATE TABLE t (a INT)', ddl: true }));
    valueOf(await ask(first, 'quality', 'sql', { query: 'INSERT INTO t (a) VALUES (7)' }));
    const later = [{ body: { n: 1 }, delayInSeconds: 900 }];
    valueOf(await ask(first, 'quality', 'push', { events: later }));
    const { installationId } = first.installation;
    const aWeekAhead = new Date(first.clock.now() + 7 * 24 * 60 * 60_000).toISOString();
    await post(first, '/_host/clock', { to: aWeekAhead });
    const ahead = first.clock.offset();
    await first.stop();

    const second = await startFixtureHost({ dataDirectory });
    expect(second.installation.installationId).toBe(installationId);
    expect(Math.abs(second.clock.offset() - ahead)).toBeLessThan(1000);
    await second.idle();
    expect(second.invocations.after(0)).toMatchObject([{ kind: 'consumer', ok: true }]);
    expect(valueOf(await ask(second, 'quality', 'kvs', { call: 'get', key: 'kept' }))).toEqual({
      value: 'here',
    });
    expect(valueOf(await ask(second, 'quality', 'sql', { query: 'SELECT a FROM t' }))).toEqual({
      rows: [{ a: 7 }],
    });
    await second.stop();
  });
});
