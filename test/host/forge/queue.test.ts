import { z } from 'zod';
import type { Host } from '../../../host/host';
import { ask, journal, startFixtureHost, valueOf } from './fixture-host';
import { containing } from './matching';

let host: Host;
beforeEach(async () => {
  host = await startFixtureHost();
});
afterEach(() => host.stop());

const push = async (...bodies: object[]) => {
  const events = bodies.map((body) => ({ body }));
  const pushed = valueOf(await ask(host, 'quality', 'push', { events }));
  return z.object({ jobId: z.string() }).parse(pushed).jobId;
};
const stats = async (jobId: string) => valueOf(await ask(host, 'quality', 'stats', { jobId }));
const consumed = () => host.invocations.after(0).filter(({ kind }) => kind === 'consumer');

describe('the queue', () => {
  it('hands each event to the consumer, as nobody', async () => {
    const jobId = await push({ asUser: true }, { n: 2 });
    await host.idle();
    expect(await stats(jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
    const notes = z
      .array(z.object({ refusal: z.string().nullable() }))
      .parse(await journal(host, 'consumer'));
    expect(notes.map(({ refusal }) => refusal).sort()).toEqual([
      containing('NEEDS_AUTHENTICATION_ERR'),
      null,
    ]);
    expect(consumed()).toMatchObject([{ user: null }, { user: null }]);
  });

  it('runs a consumer again when it asks for it, with what it left for itself', async () => {
    const jobId = await push({ failures: 2 });
    await host.idle();
    expect(await stats(jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
    expect(await journal(host, 'consumer')).toMatchObject([
      { event: { queueName: 'work', jobId } },
      { event: { retryContext: { retryCount: 1, retryData: { note: 'once more' } } } },
      { event: { retryContext: { retryCount: 2 } } },
    ]);
  });

  it('gives an event up after four more tries', async () => {
    const jobId = await push({ throws: true });
    await host.idle();
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(consumed()).toHaveLength(5);
  });

  it('runs the consumer again after a crash in its midst', async () => {
    host.faults.on({
      match: { service: 'kvs', path: /set$/ },
      when: 'after',
      effect: { kind: 'crash' },
    });
    const jobId = await push({ n: 1 });
    await host.idle();
    expect(await stats(jobId)).toMatchObject({ success: 1 });
    expect(await journal(host, 'consumer')).toHaveLength(2);
  });

  it('runs one at a time where the pusher asked for it', async () => {
    const events = Array.from({ length: 5 }, () => ({
      body: {},
      concurrency: { key: 'one', limit: 1 },
    }));
    valueOf(await ask(host, 'quality', 'push', { events }));
    await host.idle();
    const spans = consumed()
      .map(({ at, ms }) => ({ from: at, to: at + ms }))
      .sort((a, b) => a.from - b.from);
    expect(spans).toHaveLength(5);
    for (const [index, { from }] of spans.entries()) {
      expect(from).toBeGreaterThanOrEqual((spans[index - 1]?.to ?? from) - 2);
    }
  });

  it('answers 404 for a job it never saw', async () => {
    expect(await ask(host, 'quality', 'stats', { jobId: 'nothing' })).toMatchObject({
      ok: false,
      error: { message: containing('nothing') },
    });
  });

  it('can be told to fail', async () => {
    host.faults.on({
      match: { service: 'queue' },
      effect: { kind: 'status', status: 429, body: {} },
    });
    expect(await ask(host, 'quality', 'push', { events: [{ body: {} }] })).toMatchObject({
      ok: false,
      error: { message: 'Too many requests.' },
    });
  });
});
