import type { Fault } from '../../host/faults';
import { adding, onIssue, report, save, saved } from './support/analysis';
import { InvocationFailed, type Answer } from './support/ask';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const codeOf = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);

const calls = {
  'the permission check': { service: 'jira', channel: 'function', path: /mypermissions/ },
  'the reading of the issue': {
    service: 'jira',
    channel: 'function',
    method: 'GET',
    path: /issue\/\d+/,
  },
  'the writing to the issue': {
    service: 'jira',
    channel: 'function',
    method: 'PUT',
    path: /properties/,
  },
} as const satisfies Record<string, Fault['match']>;

const statuses = [
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [409, 'conflict'],
  [413, 'tooLarge'],
  [429, 'busy'],
  [500, 'unavailable'],
  [503, 'unavailable'],
] as const;

const grid = Object.entries(calls).flatMap(([what, match]) =>
  statuses.map(([status, code]) => [status, what, code, match] as const),
);

describe('when Jira does not play along', () => {
  it.each(grid)(
    'answers clearly to %d at %s, and the same batch mends it',
    async (status, _what, code, match) => {
      const issue = await report(site);
      const before = await saved(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
      const batch = [adding('sensor', 'The sensor drifted')];
      const met = site.host.faults.on({ match, effect: { kind: 'status', status, body: '' } });
      const answer = await save(site, 'quality', issue.id, batch, 1);
      expect(met.met()).toBe(1);
      expect(codeOf(answer)).toBe(code);
      expect(await onIssue(site, issue.id)).toEqual(before);

      const mended = await saved(site, 'quality', issue.id, batch, 1);
      expect(mended.seq).toBe(2);
      expect(await onIssue(site, issue.id)).toEqual(mended);
    },
  );

  it('says how long Jira asks to wait', async () => {
    const issue = await report(site);
    site.host.faults.on({
      match: calls['the permission check'],
      effect: { kind: 'status', status: 429, headers: { 'Retry-After': '37' }, body: {} },
    });
    expect(await save(site, 'quality', issue.id, [adding('valve1', 'It stuck')])).toMatchObject({
      refusal: { code: 'busy', data: { retryAfterSeconds: 37 } },
    });
  });

  it('gives up on silence before the platform gives up on it', async () => {
    const issue = await report(site);
    site.host.faults.on({ match: calls['the reading of the issue'], effect: { kind: 'silence' } });
    expect(codeOf(await save(site, 'quality', issue.id, [adding('valve1', 'It stuck')]))).toBe(
      'unavailable',
    );
  });

  it('takes an answer it cannot read for no answer', async () => {
    const issue = await report(site);
    const effect = { kind: 'status', status: 200, body: { id: 17 } } as const;
    site.host.faults.on({ match: calls['the reading of the issue'], effect });
    expect(codeOf(await save(site, 'quality', issue.id, [adding('valve1', 'It stuck')]))).toBe(
      'unavailable',
    );
  });

  it('tells the log where it broke and the page only a reference', async () => {
    const issue = await report(site);
    site.host.faults.on({
      match: { service: 'sql' },
      effect: { kind: 'status', status: 500, body: {} },
    });
    const answer = await save(site, 'quality', issue.id, [adding('valve1', 'Only for the file')]);
    expect(answer).toMatchObject({ refusal: { code: 'unavailable', reason: 'storage' } });
    const [last] = site.host.invocations.after(site.host.invocations.lastId() - 1);
    const lines = (last?.logs ?? []).map(({ text }) => text).join('\n');
    expect(lines).toContain(answer.ok ? '' : answer.refusal.reference);
    expect(lines).toContain('"cause":"ForgeSQLError UNKNOWN_ERROR"');
    expect(lines).not.toContain('Only for the file');
    expect(JSON.stringify(answer)).not.toContain('sql');
  });
});

describe('a crash', () => {
  it.each<[string, Fault['match'], Fault['when'], number]>([
    ['before the log is written', { sql: /^INSERT INTO entry/ }, 'before', 0],
    ['between the log and the issue', { sql: /^INSERT INTO entry/ }, 'after', 0],
    ['after the issue is written', calls['the writing to the issue'], 'after', 1],
  ])('%s loses nothing', async (_when, match, when = 'before', shown) => {
    const issue = await report(site);
    const batch = [adding('valve1', 'The valve stuck')];
    site.host.faults.on({ match, when, effect: { kind: 'crash' } });
    await expect(save(site, 'quality', issue.id, batch)).rejects.toThrow(InvocationFailed);
    expect(await onIssue(site, issue.id)).toEqual(
      shown === 0 ? null : expect.objectContaining({ seq: 1 }),
    );

    const mended = await saved(site, 'quality', issue.id, batch);
    expect(mended.document.causes.map(({ id }) => id)).toEqual(['valve1']);
    expect(mended.seq).toBe(1);
    expect(await onIssue(site, issue.id)).toEqual(mended);
  });

  it('is mended by whoever writes next, too', async () => {
    const issue = await report(site);
    site.host.faults.on({
      match: { sql: /^INSERT INTO entry/ },
      when: 'after',
      effect: { kind: 'crash' },
    });
    const lost = save(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    await expect(lost).rejects.toThrow(InvocationFailed);
    const next = await saved(site, 'quality2', issue.id, [adding('sensor', 'The sensor drifted')]);
    expect(next.document.causes.map(({ id }) => id).sort()).toEqual(['sensor', 'valve1']);
  });
});

describe('two tabs that overtake each other', () => {
  it('between log and issue leave the newest on the issue', async () => {
    const issue = await report(site);
    const slow = site.host.faults.on({
      match: calls['the writing to the issue'],
      effect: { kind: 'delay', ms: 400 },
    });
    const first = save(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    while (slow.met() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await saved(site, 'quality2', issue.id, [adding('sensor', 'It drifted')]);
    expect(second.seq).toBe(2);
    expect(await first).toMatchObject({ ok: true, value: { stored: { seq: 2 } } });
    expect(await onIssue(site, issue.id)).toMatchObject({ seq: 2 });
  });
});

describe('an issue that is gone', () => {
  it('is told as not found, and nothing is recorded for it', async () => {
    const issue = await report(site);
    await site.rest('admin')('DELETE', `/issue/${issue.id}`);
    const answer = await save(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    expect(codeOf(answer)).toBe('notFound');
  });

  it('may go while the analysis is being saved', async () => {
    const issue = await report(site);
    const gone = site.host.faults.on({
      match: { sql: /^INSERT INTO entry/ },
      when: 'after',
      effect: { kind: 'delay', ms: 300 },
    });
    const saving = save(site, 'quality', issue.id, [adding('valve1', 'The valve stuck')]);
    while (gone.met() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await site.rest('admin')('DELETE', `/issue/${issue.id}`);
    expect(await saving).toMatchObject({
      ok: false,
      refusal: { code: 'notFound', reason: 'causes.recordedNotShown' },
    });
  });
});
