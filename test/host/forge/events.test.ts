import { z } from 'zod';
import type { Host } from '../../../host/host';
import { journal, post, cookieOf, startFixtureHost } from './fixture-host';

let host: Host;
beforeEach(async () => {
  host = await startFixtureHost();
});
afterEach(() => host.stop());

const announce = (n: number, more: object = {}) =>
  host.site.announce({ eventType: 'avi:jira:updated:issue', n, ...more });

const arrivals = async () =>
  z
    .array(z.object({ event: z.object({ n: z.number() }) }))
    .parse(await journal(host, 'trigger'))
    .map(({ event }) => event.n);

describe('product events', () => {
  it('reach the triggers that listen to them, and only those', async () => {
    announce(1);
    host.site.announce({ eventType: 'avi:jira:viewed:issue', n: 2 });
    await host.idle();
    expect(await arrivals()).toEqual([1]);
    expect(host.invocations.after(0)[0]).toMatchObject({ kind: 'trigger', user: null, ok: true });
  });

  it('can be late, doubled and reordered', async () => {
    host.events.hold();
    for (const n of [1, 2, 3]) announce(n);
    await host.idle();
    expect(await arrivals()).toEqual([]);
    expect(host.events.waiting()).toHaveLength(3);
    await host.events.release((events) => [...events, ...events].reverse());
    expect((await arrivals()).sort()).toEqual([1, 1, 2, 2, 3, 3]);
    announce(4);
    await host.idle();
    expect(await arrivals()).toHaveLength(7);
  });

  it('can be lost', async () => {
    host.events.hold();
    announce(1);
    announce(2);
    await host.events.release((events) => events.filter(({ n }) => n !== 1));
    expect(await arrivals()).toEqual([2]);
  });

  it('are not delivered when they are larger than 200 KB', async () => {
    announce(1, { text: 'x'.repeat(200 * 1024) });
    await host.idle();
    expect(await arrivals()).toEqual([]);
  });

  it('are brought again when the trigger fails', async () => {
    host.faults.on({
      match: { service: 'kvs', path: /set$/ },
      times: 2,
      effect: { kind: 'status', status: 500, body: {} },
    });
    announce(1);
    await host.idle();
    expect(await arrivals()).toEqual([1]);
    expect(host.invocations.after(0).filter(({ kind }) => kind === 'trigger')).toHaveLength(3);
  });
});

describe('a schedule', () => {
  it('runs when asked to, and remembers it', async () => {
    expect(host.schedules.list()).toEqual([
      { key: 'hourly', interval: 'hour', lastRunAt: null, due: true },
      { key: 'daily', interval: 'day', lastRunAt: null, due: true },
    ]);
    const answer = await post(host, '/_host/schedules/hourly/run', {}, cookieOf(host, 'admin'));
    expect(answer).toMatchObject({ status: 200, body: { ok: true, value: { statusCode: 204 } } });
    expect(host.schedules.list()[0]?.lastRunAt).toBeGreaterThan(0);
    expect(await journal(host, 'schedule')).toMatchObject([
      { event: { context: { cloudId: host.site.cloudId, moduleKey: 'hourly' } } },
    ]);
    expect(await post(host, '/_host/schedules/none/run', {})).toMatchObject({ status: 404 });
  });
});

describe('a workflow validator', () => {
  const askValidator = (behave: string, moduleKey = 'gate') =>
    host.site.runValidator({
      moduleKey,
      payload: {
        issue: { key: 'NC-1' },
        configuration: { behave },
        transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: {} },
      },
    });

  it('lets through or refuses with its own words', async () => {
    expect(await askValidator('allow')).toEqual({ result: true });
    expect(await askValidator('refuse')).toEqual({ result: false, errorMessage: 'Not yet.' });
  });

  it.each(['throw', 'nonsense'])('counts as a refusal when it answers with %s', async (behave) => {
    expect(await askValidator(behave)).toEqual({ result: false });
  });

  it('counts as a refusal when it is not there any more', async () => {
    expect(await askValidator('allow', 'gone')).toEqual({ result: false });
  });
});

describe('a workflow validator that hangs', () => {
  it('counts as a refusal when its time is over', async () => {
    const slow = await startFixtureHost({ limits: { functionMs: 500 } });
    const verdict = await slow.site.runValidator({
      moduleKey: 'gate',
      payload: {
        issue: { key: null },
        configuration: { behave: 'hang' },
        transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: {} },
      },
    });
    await slow.stop();
    expect(verdict).toEqual({ result: false });
  });
});
