import { report } from '../support/analysis';
import { accountOf } from '../support/people';
import { openSite, type Site } from '../support/site';
import { at, mailsTo, runAt } from './morning';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  const { host, made } = site;
  host.clock.travelTo(at('2026-11-20', 9));
  const fields = {
    project: { id: made.projectId },
    issuetype: { id: made.issueTypes.nonconformance },
    summary: 'Pump reports occlusion with an open line',
    [made.fields.severity]: { id: made.options.severity.minor },
    assignee: { accountId: accountOf(host, 'quality') },
  };
  for (let fifty = 0; fifty < 3; fifty += 1) {
    const issueUpdates = Array.from({ length: 50 }, () => ({ fields }));
    await site.rest('quality')('POST', '/issue/bulk', { issueUpdates });
  }
  await report(site, { by: 'engineer', severity: 'minor' });
});
afterAll(() => site.stop());

/** Searches that were asked in runs since then. */
const searchesSince = (invocation: number): number =>
  site.host.invocations
    .after(invocation)
    .flatMap(({ calls }) => calls)
    .filter(({ path }) => path.startsWith('/rest/api/3/search/jql')).length;

describe('a project with more open cases than one page holds', () => {
  it('is told of as a whole, as far as a mail has room', async () => {
    const begun = site.host.invocations.lastId();
    await runAt(site.host, at('2026-11-30', 6));
    expect(searchesSince(begun)).toBe(3);
    const [mail, ...more] = mailsTo(site.host, 'quality');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('150 things wait for you in QM');
    expect(mail?.textBody.match(/^- /gm)).toHaveLength(20);
    expect(mail?.textBody).toContain('130 more are not listed here.');
  });

  it('is gone on with where the run before died', async () => {
    const keeping = { service: 'kvs', path: /set/ } as const;
    // The other project comes first: two steps of its own, then the first page of this one.
    const passes = site.host.faults.on({
      match: keeping,
      times: 2,
      effect: { kind: 'delay', ms: 0 },
    });
    const dies = site.host.faults.on({ match: keeping, when: 'after', effect: { kind: 'crash' } });
    await runAt(site.host, at('2026-12-01', 6));
    [passes, dies].forEach((fault) => fault.off());
    expect(dies.met()).toBe(1);
    expect(mailsTo(site.host, 'quality')).toHaveLength(1);
    const begun = site.host.invocations.lastId();
    await runAt(site.host, at('2026-12-01', 7));
    expect(searchesSince(begun)).toBe(1);
    expect(mailsTo(site.host, 'quality').map(({ subject }) => subject)).toEqual([
      '150 things wait for you in QM',
      '150 things wait for you in QM',
    ]);
  });
});
