import { report, type Issue } from '../support/analysis';
import { accountOf } from '../support/people';
import { openSite, type Site } from '../support/site';
import { at, mailsTo, runAt } from './morning';

// A Monday.
const monday = '2026-11-30';
const tuesday = '2026-12-01';
const saturday = '2026-12-05';

let site: Site;
let waiting: Issue;

beforeAll(async () => {
  site = await openSite();
  site.host.clock.travelTo(at('2026-11-20', 9));
  waiting = await report(site, { severity: 'major' });
  const assignee = { accountId: accountOf(site.host, 'quality2') };
  await site.rest('quality')('PUT', `/issue/${waiting.id}`, { fields: { assignee } });
});
afterAll(() => site.stop());

describe('the digest of a day', () => {
  it('is not sent before six', async () => {
    await runAt(site.host, at(monday, 5));
    expect(mailsTo(site.host, 'quality2')).toEqual([]);
  });

  it('tells the owner of a report what waits, since when, and where', async () => {
    await runAt(site.host, at(monday, 6));
    const [mail] = mailsTo(site.host, 'quality2');
    expect(mail?.subject).toBe('1 thing waits for you in QM');
    expect(mail?.issueId).toBe(waiting.id);
    expect(mail?.textBody).toContain(
      `${waiting.key} Pump reports occlusion with an open line: waits for triage since 20 November 2026.`,
    );
    expect(mail?.textBody).toContain(`${site.host.url}/browse/${waiting.key}`);
  });

  it('is sent once, whatever runs later that day', async () => {
    for (const hour of [7, 8, 23]) await runAt(site.host, at(monday, hour));
    expect(mailsTo(site.host, 'quality2')).toHaveLength(1);
  });

  it('is sent once by two runs at once', async () => {
    await runAt(site.host, at(tuesday, 6), 2);
    expect(mailsTo(site.host, 'quality2')).toHaveLength(2);
  });

  it('is made up for later in the day, and never on another', async () => {
    await runAt(site.host, at('2026-12-03', 15));
    expect(mailsTo(site.host, 'quality2')).toHaveLength(3);
  });

  it('rests at the weekend', async () => {
    await runAt(site.host, at(saturday, 9));
    expect(mailsTo(site.host, 'quality2')).toHaveLength(3);
  });
});
