import { z } from 'zod';
import type { Host } from '../../../host/host';
import { ask, startFixtureHost, valueOf } from './fixture-host';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
});
afterAll(() => host.stop());

const kvs = async (call: string, key: string, value?: unknown) =>
  valueOf(await ask(host, 'quality', 'kvs', { call, key, value }));

describe('the key-value store', () => {
  it('keeps, gives back and forgets', async () => {
    expect(await kvs('get', 'one')).toEqual({ value: null });
    await kvs('set', 'one', { n: 1 });
    expect(await kvs('get', 'one')).toEqual({ value: { n: 1 } });
    await kvs('delete', 'one');
    expect(await kvs('get', 'one')).toEqual({ value: null });
    expect(await kvs('delete', 'one')).toEqual({ value: null });
  });

  it('lets one of many win when a key may be set once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, n) => kvs('setOnce', 'race', `try ${n}`)),
    );
    const lost = { code: 'KEY_CONFLICT', status: 409 };
    expect(tries.filter((answer) => JSON.stringify(answer) === JSON.stringify(lost))).toHaveLength(
      19,
    );
  });

  it('lets a value expire in the site’s time', async () => {
    await kvs('setForAnHour', 'brief', 'here');
    expect(await kvs('get', 'brief')).toEqual({ value: 'here' });
    host.clock.travelTo(host.clock.now() + 3_600_001);
    expect(await kvs('get', 'brief')).toEqual({ value: null });
    host.clock.release();
  });

  it('tells when an entry was made and changed', async () => {
    await kvs('set', 'timed', 1);
    const schema = z.object({ value: z.object({ createdAt: z.number(), updatedAt: z.number() }) });
    const before = schema.parse(await kvs('getWithTimes', 'timed'));
    host.clock.travelTo(host.clock.now() + 5000);
    await kvs('set', 'timed', 2);
    const after = schema.parse(await kvs('getWithTimes', 'timed'));
    host.clock.release();
    expect(after.value.createdAt).toBe(before.value.createdAt);
    expect(after.value.updatedAt).toBeGreaterThanOrEqual(before.value.updatedAt + 5000);
  });

  it('does not show a secret among the plain values', async () => {
    await kvs('setSecret', 'hidden', 'word');
    expect(await kvs('get', 'hidden')).toEqual({ value: null });
    expect(await kvs('getSecret', 'hidden')).toEqual({ value: 'word' });
  });

  it('pages through keys by their beginning', async () => {
    for (const key of ['p:3', 'p:1', 'q:1', 'p:2']) await kvs('set', key, key);
    const page = z.object({
      value: z.object({
        results: z.array(z.object({ key: z.string() })),
        nextCursor: z.string().optional(),
      }),
    });
    const first = page.parse(await kvs('list', 'p:')).value;
    const second = page.parse(await kvs('list', 'p:', first.nextCursor)).value;
    const keys = [...first.results, ...second.results].map(({ key }) => key);
    expect(keys).toEqual(['p:1', 'p:2', 'p:3']);
    expect(second.nextCursor).toBeUndefined();
  });

  it('carries a transaction out as a whole', async () => {
    await kvs('set', 't', 1);
    await kvs('transact', 't', 2);
    expect(await kvs('get', 't')).toEqual({ value: null });
    expect(await kvs('get', 't:a')).toEqual({ value: 2 });
    const tooLarge = 'x'.repeat(241 * 1024);
    expect(await kvs('transact', 't', tooLarge)).toMatchObject({ code: 'MAX_SIZE' });
    expect(await kvs('get', 't:b')).toEqual({ value: 2 });
  });

  it('refuses one item of a batch and keeps the other', async () => {
    expect(await kvs('batchSet', 'b', 7)).toMatchObject({
      value: {
        successfulKeys: [{ key: 'b:1' }],
        failedKeys: [{ key: 'not/allowed', error: { code: 'INVALID_KEY' } }],
      },
    });
    expect(await kvs('get', 'b:1')).toEqual({ value: 7 });
  });

  const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });

  it.each([
    ['a key without characters', '', 1, 'KEY_TOO_SHORT'],
    ['a key of 501 characters', 'k'.repeat(501), 1, 'KEY_TOO_LONG'],
    ['a key with a slash', 'a/b', 1, 'INVALID_KEY'],
    ['a value over 240 KiB', 'large', 'x'.repeat(240 * 1024), 'MAX_SIZE'],
    ['a value 32 levels deep', 'deep', nested(31), 'MAX_DEPTH'],
  ])('refuses %s', async (_, key, value, code) => {
    expect(await kvs('set', key, value)).toEqual({ code, status: 400 });
  });

  it('takes the largest key and the deepest value', async () => {
    expect(await kvs('set', 'k'.repeat(500), nested(30))).toEqual({ value: null });
  });
});
