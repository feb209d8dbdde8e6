import { deletedOperations } from '../../../src/contract/deleted';
import { mailsTo, runAt, at } from '../reminders/morning';
import { report } from '../support/analysis';
import { valueOf } from '../support/ask';
import { engines, openSiteOn } from '../support/engines';
import { accountOf } from '../support/people';
import type { Site } from '../support/site';
import { deleteIssue, recorded, searchNextDay } from './gone';

/** More than the list shows at once. */
const many = 28;

describe.each(engines)('on %s', (engine) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSiteOn(engine);
    site.host.clock.travelTo(at('2026-11-19', 9));
  });
  afterAll(() => site.stop());

  const page = async (before: unknown) => {
    const payload = { projectId: site.made.projectId, before };
    const answer = await site.project('quality', 'deleted.list', payload);
    return valueOf(answer, deletedOperations['deleted.list'].output);
  };

  it('all that went without a word is found and listed, page by page, each once', async () => {
    const issues = await Promise.all(Array.from({ length: many }, () => recorded(site)));
    await searchNextDay(site);
    site.host.events.hold();
    for (const issue of issues) await deleteIssue(site, issue);
    await site.host.events.release(() => []);
    await searchNextDay(site);
    const first = await page(null);
    const second = await page(first.next);
    expect(second.next).toBeNull();
    const listed = [...first.issues, ...second.issues].map(({ issue }) => issue);
    expect(listed.toSorted()).toEqual(issues.map(({ id }) => id).toSorted());
  });

  it('a digest is claimed once by two runs at once, and again on another day', async () => {
    const waiting = await report(site, { severity: 'critical' });
    const assignee = { accountId: accountOf(site.host, 'quality2') };
    await site.rest('quality')('PUT', `/issue/${waiting.id}`, { fields: { assignee } });
    await runAt(site.host, at('2026-11-30', 6), 3);
    expect(mailsTo(site.host, 'quality2')).toHaveLength(1);
    await runAt(site.host, at('2026-12-01', 6), 2);
    expect(mailsTo(site.host, 'quality2')).toHaveLength(2);
  });
});
