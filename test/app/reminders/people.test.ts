import { adding, newId, report, saved, sent, type Issue } from '../support/analysis';
import { accountOf, type Role } from '../support/people';
import { openSite, type Site } from '../support/site';
import { at, mailsTo, runAt } from './morning';

let site: Site;
let mine: Issue;
let theirs: Issue;

const assign = (issue: Issue, by: Role, to: Role, fields: Record<string, unknown> = {}) =>
  site.rest(by)('PUT', `/issue/${issue.id}`, {
    fields: { assignee: { accountId: accountOf(site.host, to) }, ...fields },
  });

beforeAll(async () => {
  site = await openSite();
  const { host, made } = site;
  host.clock.travelTo(at('2026-11-23', 9));
  // The admin sees both projects; the engineer sees only OTHER, where the action is.
  mine = await report(site, { severity: 'minor' });
  theirs = await report(site, { by: 'engineer', severity: 'minor' });
  await assign(mine, 'quality', 'quality');
  await assign(theirs, 'engineer', 'engineer', { duedate: '2026-11-27' });
  const root = newId();
  await saved(site, 'admin', mine.id, [
    adding(root, 'The seal is brittle'),
    sent({ kind: 'nameRoot', id: root, root: true }),
  ]);
  await site.panel('admin', 'actions.link', { issueId: mine.id, cause: root, action: theirs.key });
  const id = newId();
  const people = [accountOf(host, 'quality2')];
  const command = { kind: 'nameQualityManagers', people };
  await site.project('admin', 'policy.change', { projectId: made.projectId, id, command });
});
afterAll(() => site.stop());

const texts = (role: Role): string[] => mailsTo(site.host, role).map(({ textBody }) => textBody);

describe('a digest to each as far as it concerns them', () => {
  it('names no case to the owner of an action who may not see it', async () => {
    await runAt(site.host, at('2026-11-30', 6));
    const [first = '', ...more] = texts('engineer');
    expect(first).toContain(`${theirs.key} `);
    expect(first).not.toContain(mine.key);
    expect(more.join()).not.toContain(mine.key);
  });

  it('tells the owner once of an action that is a case of its own elsewhere', () => {
    const late = texts('engineer')
      .join('\n')
      .match(/was due on 27 November 2026/g);
    expect(late).toHaveLength(1);
  });

  it('names no action to the owner of a case who may not see it', () => {
    expect(texts('quality').join()).toContain(mine.key);
    expect(texts('quality').join()).not.toContain(theirs.key);
  });

  it('tells the quality manager what waits in the project, by number', () => {
    expect(texts('quality2')).toEqual([
      expect.stringMatching(/In all of QM \d things wait: .*1 report for triage/),
    ]);
  });

  it('passes on what waits for long', async () => {
    expect(texts('quality2').join()).not.toContain(mine.key);
    await runAt(site.host, at('2026-12-14', 6));
    expect(texts('quality2').at(-1)).toContain(`Passed on to you`);
    expect(texts('quality2').at(-1)).toContain(mine.key);
  });
});

describe('when Jira does not help', () => {
  const inWeek = (day: number) => at(`2026-12-${day}`, 6);

  it('speaks of one issue only, where it does not tell what a person may see', async () => {
    const silent = site.host.faults.on({
      match: { path: /permissions\/check/ },
      times: 99,
      effect: { kind: 'status', status: 403, body: {} },
    });
    await runAt(site.host, inWeek(15));
    silent.off();
    const last = texts('engineer').slice(-2);
    for (const text of last) {
      const keys = [...text.matchAll(/^- (\S+) /gm)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(1);
    }
  });

  it('lets a project that fails keep no other from its digest', async () => {
    const before = [texts('quality').length, texts('engineer').length];
    const fails = site.host.faults.on({
      match: { path: /search\/jql/ },
      effect: { kind: 'status', status: 500, body: {} },
    });
    await runAt(site.host, inWeek(16));
    fails.off();
    const after = [texts('quality').length, texts('engineer').length];
    expect(after).not.toEqual(before);
    await runAt(site.host, at('2026-12-16', 7));
    expect(texts('quality').length).toBe((before[0] ?? 0) + 1);
    expect(texts('engineer').length).toBeGreaterThan(before[1] ?? 0);
  });

  it('keeps nobody from theirs because another cannot be told', async () => {
    const before = texts('quality').length;
    const refuses = site.host.faults.on({
      match: { path: /notify/ },
      effect: { kind: 'status', status: 400, body: {} },
    });
    await runAt(site.host, inWeek(17));
    refuses.off();
    expect(refuses.met()).toBe(1);
    expect(texts('quality')).toHaveLength(before + 1);
  });
});
