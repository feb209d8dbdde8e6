import { accountOf } from '../support/people';
import { report } from '../support/analysis';
import { openSite, type Site } from '../support/site';
import { deletedIn, deleteIssue, readGone, recorded, searchNextDay } from './gone';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const listedOf = async (id: string) =>
  (await deletedIn(site)).issues.filter(({ issue }) => issue === id);

describe('a quality issue that is deleted', () => {
  it('leaves a tombstone with its last state and who deleted it', async () => {
    const issue = await recorded(site);
    await deleteIssue(site, issue);
    await site.host.idle();
    expect(await listedOf(issue.id)).toMatchObject([
      {
        last: {
          key: issue.key,
          project: site.made.projectId,
          summary: 'Pump reports occlusion with an open line',
          typeName: 'Nonconformance',
          status: 'Reported',
          isRestricted: false,
        },
        notice: {
          by: 'event',
          who: accountOf(site.host, 'admin'),
        },
      },
    ]);
  });

  it('keeps its analysis, whose history holds against what was witnessed', async () => {
    const issue = await recorded(site);
    await deleteIssue(site, issue);
    await site.host.idle();
    const { causes, caseFile, chains, tombstone } = await readGone(site, issue);
    expect(causes?.causes).toMatchObject([
      { id: issue.cause, text: 'The pressure sensor drifted' },
    ]);
    expect(caseFile).toBeNull();
    expect(tombstone.heads).toMatchObject({ causes: { seq: 1 }, case: null });
    expect(chains).toMatchObject({
      causes: { kind: 'sound', length: 1, head: tombstone.heads.causes?.digest },
      case: { kind: 'empty' },
      tombstone: { kind: 'sound', length: 1 },
    });
  });

  it('leaves nothing where nothing was on record', async () => {
    const issue = await report(site);
    await deleteIssue(site, issue);
    await site.host.idle();
    await searchNextDay(site);
    expect(await listedOf(issue.id)).toEqual([]);
  });
});

describe('a quality issue under a security level', () => {
  it('is counted and not shown: not everybody who sees the project saw it', async () => {
    const issue = await recorded(site);
    const fields = {
      project: { id: site.made.projectId },
      summary: 'Not for everybody',
      issuetype: { name: 'Nonconformance' },
      status: { name: 'Reported' },
      security: { id: '10001', name: 'Board only' },
    };
    const seen = site.host.faults.on({
      match: { path: /bulkfetch/ },
      effect: {
        kind: 'status',
        status: 200,
        body: { issues: [{ id: issue.id, key: issue.key, fields }], issueErrors: [] },
      },
    });
    await searchNextDay(site);
    seen.off();
    const before = (await deletedIn(site)).restricted;
    await deleteIssue(site, issue);
    await site.host.idle();
    expect(await listedOf(issue.id)).toEqual([]);
    expect((await deletedIn(site)).restricted).toBe(before + 1);
    const payload = { projectId: site.made.projectId, issueId: issue.id };
    expect(await site.project('quality', 'deleted.read', payload)).toMatchObject({
      refusal: { code: 'notFound', reason: 'deleted.notHere' },
    });
  });
});

describe('the word that an issue is deleted', () => {
  it('may come twice, and counts once', async () => {
    const issue = await recorded(site);
    site.host.events.hold();
    await deleteIssue(site, issue);
    await site.host.events.release((events) => [...events, ...events]);
    expect(await listedOf(issue.id)).toHaveLength(1);
    expect((await readGone(site, issue)).chains.tombstone).toMatchObject({ length: 1 });
  });

  it('may be lost: the search of the next day finds it missing, as it last looked', async () => {
    const issue = await recorded(site);
    await searchNextDay(site);
    site.host.events.hold();
    await deleteIssue(site, issue);
    await site.host.events.release(() => []);
    expect(await listedOf(issue.id)).toEqual([]);
    await searchNextDay(site);
    expect(await listedOf(issue.id)).toMatchObject([
      { last: { key: issue.key, status: 'Reported' }, notice: { by: 'search' } },
    ]);
  });

  it('may come after the search had found it, and changes nothing then', async () => {
    const issue = await recorded(site);
    await searchNextDay(site);
    site.host.events.hold();
    await deleteIssue(site, issue);
    await searchNextDay(site);
    await site.host.events.release();
    expect(await listedOf(issue.id)).toMatchObject([{ notice: { by: 'search' } }]);
    expect((await readGone(site, issue)).chains.tombstone).toMatchObject({ length: 1 });
  });

  it('is not believed of an issue that is there', async () => {
    const issue = await recorded(site);
    site.host.events.announce({
      eventType: 'avi:jira:deleted:issue',
      issue: { id: issue.id, key: issue.key },
    });
    await site.host.idle();
    expect(await listedOf(issue.id)).toEqual([]);
  });
});

describe('an issue that only seemed to be gone', () => {
  it('is told to be there again when it is found', async () => {
    const issue = await recorded(site);
    await searchNextDay(site);
    const gone = [
      site.host.faults.on({
        match: { service: 'jira', path: /bulkfetch/ },
        times: 9,
        effect: { kind: 'status', status: 200, body: { issues: [], issueErrors: [] } },
      }),
      site.host.faults.on({
        match: { service: 'jira', path: new RegExp(`/issue/${issue.id}\\b`) },
        times: 9,
        effect: { kind: 'status', status: 404, body: {} },
      }),
    ];
    await searchNextDay(site);
    gone.forEach((fault) => fault.off());
    expect(await listedOf(issue.id)).toHaveLength(1);
    await searchNextDay(site);
    expect(await listedOf(issue.id)).toEqual([]);
  });

  it('is let be while the app does not see its project', async () => {
    const issue = await recorded(site);
    await searchNextDay(site);
    const unseen = [
      site.host.faults.on({
        match: { service: 'jira', path: /bulkfetch/ },
        times: 9,
        effect: { kind: 'status', status: 200, body: { issues: [], issueErrors: [] } },
      }),
      site.host.faults.on({
        match: { service: 'jira', path: /\/(issue|project)\/\d+/ },
        times: 99,
        effect: { kind: 'status', status: 404, body: {} },
      }),
    ];
    await searchNextDay(site);
    unseen.forEach((fault) => fault.off());
    expect(await listedOf(issue.id)).toEqual([]);
  });
});
