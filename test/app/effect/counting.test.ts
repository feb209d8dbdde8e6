import { effectOperations } from '../../../src/contract/effect';
import { report, type Issue } from '../support/analysis';
import { valueOf } from '../support/ask';
import type { Role } from '../support/people';
import { openSite, type Site } from '../support/site';

let site: Site;
let capa: Issue;
let first: Issue;
let second: Issue;

const march = { from: '2026-03-01', to: '2026-04-01' };

async function reported(day: string, fields: Record<string, unknown> = {}) {
  site.host.clock.travelTo(Date.parse(`${day}T12:00:00Z`));
  return report(site, { fields });
}

beforeAll(async () => {
  site = await openSite();
  const { detectedOn } = site.made.fields;
  first = await reported('2026-02-28', { [detectedOn]: '2026-03-01' });
  second = await reported('2026-03-31', { [detectedOn]: '2026-03-05' });
  await reported('2026-04-01', { [detectedOn]: '2026-02-28' });
  capa = first;
  site.host.clock.travelTo(Date.parse('2026-03-15T12:00:00Z'));
  await report(site, { by: 'engineer' });
  site.host.clock.travelTo(Date.parse('2026-06-15T12:00:00Z'));
});
afterAll(() => site.stop());

const usual = {
  kind: 'count',
  what: 'Occlusion alarms',
  jql: 'summary ~ "occlusion"',
  where: 'project',
  by: 'created',
};

const count = (measure: Record<string, unknown> = {}, who: Role = 'quality', period = march) =>
  site.panel(who, 'effect.count', {
    issueId: capa.id,
    measure: { ...usual, ...measure },
    ...period,
  });

const counted = async (...asked: Parameters<typeof count>) =>
  valueOf(await count(...asked), effectOperations['effect.count'].output);

describe('counting how it was', () => {
  it('goes by the day of creation, and leaves out the day after the last', async () => {
    expect(await counted()).toEqual({ events: 1, issues: [second.key], since: '2026-02-28' });
  });

  it('goes by the day it was detected where that is wanted', async () => {
    expect(await counted({ by: 'detectedOn' })).toMatchObject({
      events: 2,
      issues: [first.key, second.key],
    });
  });

  it('keeps to the project, whatever stands in the query', async () => {
    expect(await counted({ jql: 'summary ~ "occlusion" OR issuetype is not empty' })).toMatchObject(
      {
        events: 1,
      },
    );
  });

  it('counts beyond it only what the person may see', async () => {
    const everywhere = { where: 'everywhere' };
    expect(await counted(everywhere)).toMatchObject({ events: 1 });
    expect(await counted(everywhere, 'admin')).toMatchObject({ events: 2 });
  });

  it('says zero where there were none, and since when there could have been any', async () => {
    const before = { from: '2025-01-01', to: '2026-01-01' };
    expect(await counted({}, 'quality', before)).toEqual({
      ...{ events: 0, issues: [] },
      since: '2026-02-28',
    });
  });

  it.each([
    ['that Jira cannot read', 'summary ~', 'effect.queryWrong'],
    ['that names a field that is not there', 'colour = red', 'effect.queryWrong'],
    [
      'that breaks out of its parentheses',
      'summary ~ "a") OR (issuetype is not empty',
      'effect.queryWrong',
    ],
    ['that puts in order', 'summary ~ "occlusion" ORDER BY created', 'effect.queryOrdered'],
  ])('refuses a query %s, and says so', async (_which, jql, reason) => {
    expect(await count({ jql })).toMatchObject({ refusal: { code: 'refused', reason } });
  });
});
