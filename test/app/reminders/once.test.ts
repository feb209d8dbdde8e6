import fc from 'fast-check';
import type { Fault } from '../../../host/faults';
import { report } from '../support/analysis';
import { accountOf, type Role } from '../support/people';
import { openSite, type Site } from '../support/site';
import { runAt } from './morning';

let site: Site;
/** Moves on with every schedule that is tried, so that none meets what another left. */
let day = Date.parse('2026-11-30');
const dayMs = 86_400_000;
const hourMs = 3_600_000;

beforeAll(async () => {
  site = await openSite();
  site.host.clock.travelTo(Date.parse('2026-11-02T09:00:00Z'));
  const assignees = ['quality', 'quality2', 'quality2'] as const;
  for (const role of assignees) {
    const issue = await report(site, { severity: 'major' });
    const assignee = { accountId: accountOf(site.host, role) };
    await site.rest('quality')('PUT', `/issue/${issue.id}`, { fields: { assignee } });
  }
  await report(site, { by: 'engineer', severity: 'critical' });
});
afterAll(() => site.stop());

const faults: Readonly<Record<string, Fault | null>> = {
  none: null,
  diesBeforeClaim: { match: { sql: /INSERT INTO told_line/ }, effect: { kind: 'crash' } },
  diesAfterClaim: {
    match: { sql: /INSERT INTO told_line/ },
    when: 'after',
    effect: { kind: 'crash' },
  },
  diesAfterMail: { match: { path: /notify/ }, when: 'after', effect: { kind: 'crash' } },
  busy: {
    match: { path: /notify/ },
    effect: { kind: 'status', status: 429, body: {}, headers: { 'Retry-After': '60' } },
  },
  lostAnswer: { match: { path: /notify/ }, when: 'after', effect: { kind: 'status', status: 503 } },
  searchFails: { match: { path: /search\/jql/ }, effect: { kind: 'status', status: 503 } },
  forgotten: { match: { service: 'kvs' }, effect: { kind: 'crash' } },
};

const anyRun = fc.record({
  hour: fc.integer({ min: 4, max: 23 }),
  runs: fc.constantFrom(1, 1, 2, 3),
  fault: fc.constantFrom(...Object.keys(faults)),
});

type Run = { readonly hour: number; readonly runs: number; readonly fault: string };

/** Each line each person was told on that day, a person's twice if they were told twice. */
function toldOn(start: number): string[] {
  return site.host.site.mail
    .all()
    .filter(({ at }) => at >= start && at < start + dayMs)
    .flatMap(({ recipientAccountIds: [person = ''], textBody }) =>
      textBody.split('\n').flatMap((line) => (line.startsWith('- ') ? `${person} ${line}` : [])),
    );
}

/** Runs a day as it comes and answers who was told what on it. */
async function dayOf(schedule: readonly Run[]): Promise<string[]> {
  day += dayMs;
  for (const { hour, runs, fault } of schedule.toSorted((one, other) => one.hour - other.hour)) {
    const trouble = faults[fault];
    const armed = trouble ? site.host.faults.on(trouble) : null;
    await runAt(site.host, day + hour * hourMs, runs);
    armed?.off();
  }
  return toldOn(day);
}

const toldTo = (role: Role, told: readonly string[]): string[] =>
  told.filter((line) => line.startsWith(accountOf(site.host, role)));

/** So that the next day is none on which nothing is sent. */
function beforeAWorkingDay(): void {
  while ([5, 6].includes(new Date(day).getUTCDay())) day += dayMs;
}

const rests = (): boolean => [0, 6].includes(new Date(day).getUTCDay());

describe('whatever runs when, dies where, and comes twice', () => {
  it('tells nobody the same line twice a day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRun, { minLength: 1, maxLength: 4 }), async (schedule) => {
        const told = await dayOf(schedule);
        expect(new Set(told).size).toBe(told.length);
        if (rests()) expect(told).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('tells everybody all of it, where nothing goes wrong', async () => {
    beforeAWorkingDay();
    const told = await dayOf([{ hour: 9, runs: 2, fault: 'none' }]);
    expect(toldTo('quality', told)).toHaveLength(1);
    expect(toldTo('quality2', told)).toHaveLength(2);
  });

  it('makes up later in the day for a Jira that was busy', async () => {
    beforeAWorkingDay();
    const told = await dayOf([
      { hour: 6, runs: 1, fault: 'busy' },
      { hour: 7, runs: 1, fault: 'none' },
    ]);
    expect(toldTo('quality2', told)).toHaveLength(2);
  });
});
