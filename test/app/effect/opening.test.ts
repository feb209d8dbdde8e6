import { storedCaseOf } from '../../../src/domain/case-file/stored';
import { mailsTo } from '../reminders/morning';
import { report } from '../support/analysis';
import { caseOn, writeCasePast } from '../support/case';
import { daysPass, fileOf, inCheck, lastLook, planned, quiet } from '../support/checking';
import { moved } from '../support/complete-case';
import { accountOf } from '../support/people';
import { openSite, type Site } from '../support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const run = () => site.host.schedules.run('effectiveness-checks');
const looksAt = async (issueId: string) => (await fileOf(site, issueId)).observations;
/** The mails with which checks of that CAPA opened. */
const openings = (issueId: string) =>
  mailsTo(site.host, 'quality').filter(
    (mail) => mail.issueId === issueId && mail.subject.startsWith('Did it help?'),
  );

describe('a check', () => {
  it('opens by itself on its day: counts, puts it on record and tells the judge', async () => {
    const capa = await inCheck(site);
    daysPass(site, 90);
    await run();
    expect(await looksAt(capa.id)).toEqual([]);
    expect(openings(capa.id)).toEqual([]);

    daysPass(site, 1);
    await run();
    const look = await lastLook(site, capa.id);
    expect(look).toMatchObject({ events: 0, exposure: { amount: 90, unit: 'days' }, issues: [] });
    const people = (['quality', 'quality2', 'admin'] as const).map((one) =>
      accountOf(site.host, one),
    );
    expect(people).not.toContain(look.by);
    const [mail] = openings(capa.id);
    expect(mail?.subject).toBe(`Did it help? The check of ${capa.key} is open`);
    expect(mail?.textBody).toContain('Counted: no event in 3 months – Alarms with an open line.');
    expect(mail?.textBody).toContain('Supported.');
  });

  it('counts what came up in its days, and nothing before or after them', async () => {
    const capa = await inCheck(site, quiet(site, { target: 1 }));
    await report(site);
    daysPass(site, 2);
    const within = await report(site);
    daysPass(site, 89);
    await report(site);
    await run();
    expect(await lastLook(site, capa.id)).toMatchObject({ events: 1, issues: [within.key] });
  });

  it('opens although somebody wrote a window past the log that ends after all calendars', async () => {
    const other = await inCheck(site);
    const stored = await caseOn(site, other.id);
    if (!stored) throw new Error('There is no case file');
    const criteria = stored.document.criteria.map((criterion) => ({
      ...criterion,
      window: { amount: 1e12, unit: 'days' as const },
    }));
    const forged = storedCaseOf({ ...stored.document, criteria }, stored.seq, stored.head);
    await writeCasePast(site, other.id, forged);
    const capa = await inCheck(site);
    daysPass(site, 91);
    await run();
    expect(await lastLook(site, capa.id)).toMatchObject({ events: 0 });
  });

  it('opens once, however often the schedule runs, and also twice at once', async () => {
    const capa = await inCheck(site);
    daysPass(site, 91);
    await Promise.all([run(), run()]);
    await run();
    daysPass(site, 1);
    await run();
    expect(await looksAt(capa.id)).toHaveLength(1);
    expect(openings(capa.id)).toHaveLength(1);
  });

  it('is made up for when the schedule missed its day, for the days of its window alone', async () => {
    const capa = await inCheck(site);
    daysPass(site, 130);
    await run();
    const { from, to, exposure } = await lastLook(site, capa.id);
    expect(exposure).toEqual({ amount: 90, unit: 'days' });
    expect(Date.parse(to) - Date.parse(from)).toBe(90 * 86_400_000);
  });

  it('that cannot be opened keeps no other from opening, and opens in the next run', async () => {
    const [first, second] = [await inCheck(site), await inCheck(site)];
    daysPass(site, 91);
    const reading = { service: 'jira', method: 'GET', path: new RegExp(`/issue/${first.id}`) };
    site.host.faults.on({
      match: { ...reading, service: 'jira' },
      effect: { kind: 'status', status: 500 },
    });
    await run();
    expect(await looksAt(first.id)).toHaveLength(0);
    expect(await looksAt(second.id)).toHaveLength(1);
    await run();
    expect(await looksAt(first.id)).toHaveLength(1);
  });

  it('is on record also when its mail did not go out', async () => {
    const capa = await inCheck(site);
    daysPass(site, 91);
    site.host.faults.on({
      match: { service: 'jira', method: 'POST', path: /\/notify$/ },
      effect: { kind: 'status', status: 403 },
    });
    await run();
    expect(await looksAt(capa.id)).toHaveLength(1);
  });

  it('waits for the last action, and for a criterion that was set after it', async () => {
    const capa = await planned(site);
    daysPass(site, 60);
    await moved(site, capa.action.id, ['Done']);
    await moved(site, capa.id, ['Check effectiveness']);
    daysPass(site, 60);
    await run();
    expect(await looksAt(capa.id)).toEqual([]);
    daysPass(site, 31);
    await run();
    expect(await looksAt(capa.id)).toHaveLength(1);
  });

  it('counts nothing beyond its project, however its query is written', async () => {
    const jql = 'summary ~ "nothing") OR (summary ~ "occlusion"';
    const told = { kind: 'count', what: 'Alarms', where: 'project', by: 'created' } as const;
    const capa = await inCheck(site, quiet(site, { measure: { ...told, jql } }));
    daysPass(site, 2);
    await report(site, { by: 'engineer' });
    daysPass(site, 89);
    await run();
    expect(await looksAt(capa.id)).toEqual([]);
  });

  it('that counts beyond its project is left to a person: the app sees more than its author', async () => {
    const measure = { ...quiet(site).measure, where: 'everywhere' } as const;
    const capa = await inCheck(site, quiet(site, { measure }));
    daysPass(site, 91);
    await run();
    expect(await looksAt(capa.id)).toEqual([]);
  });
});
