import { inMemoryJira } from '../contract/in-memory-jira';

const hour = 3_600_000;

describe('what calls of the app cost', () => {
  it.each([
    ['one object read', '/rest/api/3/issuetype/10000', 2],
    ['five objects read', '/rest/api/3/priority', 6],
    ['one person read', '/rest/api/3/myself', 3],
    ['nothing read', '/rest/api/3/serverInfo', 1],
  ])('%s', async (_what, path, points) => {
    const jira = inMemoryJira();
    expect(await jira.throughApp('admin').get(path)).toMatchObject({ status: 200, points });
    expect(jira.site.ledger.points()).toBe(points);
  });

  it('a write costs one, however much it writes', async () => {
    const jira = inMemoryJira();
    const statuses = ['A', 'B', 'C'].map((name) => ({ name, statusCategory: 'TODO' }));
    const body = { scope: { type: 'GLOBAL' }, statuses };
    const answer = await jira.throughApp('admin').post('/rest/api/3/statuses', body);
    expect(answer).toMatchObject({ status: 200, points: 1 });
  });

  it('people and browsers pay nothing', async () => {
    const jira = inMemoryJira();
    expect(await jira.as('admin').get('/rest/api/3/priority')).toMatchObject({ points: 0 });
    expect(jira.site.ledger.points()).toBe(0);
  });
});

describe('when the points of the hour are gone', () => {
  it('the app is refused until the next hour of UTC begins, people are not', async () => {
    const jira = inMemoryJira();
    jira.clock.travelTo(Date.UTC(2026, 5, 1, 10, 59, 30));
    jira.site.ledger.exhaust();
    const refused = await jira.asApp().get('/rest/api/3/priority');
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({ 'RateLimit-Reason': 'jira-quota-global-based' });
    expect(Number(refused.headers?.['Retry-After'])).toBeGreaterThan(0);
    expect(Number(refused.headers?.['Retry-After'])).toBeLessThanOrEqual(30);
    expect((await jira.as('quality').get('/rest/api/3/priority')).status).toBe(200);
    jira.clock.travelTo(Date.UTC(2026, 5, 1, 11, 0, 1));
    expect((await jira.asApp().get('/rest/api/3/priority')).status).toBe(200);
    expect(jira.site.ledger.resetsAt() % hour).toBe(0);
  });

  it('a refusal asked for by a test meets as many calls as it was asked for', async () => {
    const jira = inMemoryJira();
    jira.site.ledger.refuseNext(2, { retryAfterSeconds: 7, reason: 'jira-burst-based' });
    const statuses = [];
    for (let call = 0; call < 3; call += 1)
      statuses.push((await jira.asApp().get('/rest/api/3/priority')).status);
    expect(statuses).toEqual([429, 429, 200]);
  });
});
