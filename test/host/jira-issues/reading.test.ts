import { jiraWriteLimit, limitIssueWrites } from '../../../host/jira/issues/write-limit';
import { refused } from './expect-status';
import { openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
  key = await plant.report();
});
const path = () => `/rest/api/3/issue/${key}`;
const unseen = refused(404, 'Issue does not exist or you do not have permission to see it.');

test('an issue one may not browse is as if it were not there', async () => {
  expect(await plant.as('outsider').get(path())).toEqual(unseen);
  expect(await plant.as('engineer').get(path())).toEqual(unseen);
  expect(await plant.anonymous().get(path())).toEqual(unseen);
  expect(await plant.as('quality').get('/rest/api/3/issue/PUMP-99')).toEqual(unseen);
});

test('an issue is found by key in any case and by id', async () => {
  const { id } = plant.issue(key);
  for (const name of [key, key.toLowerCase(), id])
    expect((await plant.as('quality').get(`/rest/api/3/issue/${name}`)).body).toMatchObject({
      key,
    });
});

test('names, schemas and transitions come when asked for', async () => {
  const severity = plant.field('Severity');
  const query = `fields=summary,${severity}&expand=names,schema,transitions,operations,editmeta`;
  const { body } = await plant.as('quality').get(`${path()}?${query}`);
  expect(body).toMatchObject({
    names: { summary: 'Summary', [severity]: 'Severity' },
    schema: { summary: { type: 'string', system: 'summary' }, [severity]: { type: 'option' } },
    transitions: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }],
    editmeta: { fields: { [severity]: { name: 'Severity' } } },
    fields: { [severity]: null },
  });
});

test('what this site cannot add, it does not leave out in silence', async () => {
  expect((await plant.as('quality').get(`${path()}?expand=renderedFields`)).status).toBe(501);
});

test('an app without the scope is refused before anything is looked at', async () => {
  const { scopes } = plant.site.app;
  plant.site.app.scopes = scopes.filter((scope) => scope !== 'write:jira-work');
  const answer = await plant.throughApp('quality').put(path(), { fields: { summary: 'X' } });
  plant.site.app.scopes = scopes;
  expect(answer).toMatchObject({ status: 401, body: { code: 401 } });
  expect(plant.issue(key).summary).toBe('Pump stops at low flow');
});

test('twenty writes to one issue in two seconds, when the limit is on', async () => {
  limitIssueWrites(plant.site, jiraWriteLimit);
  const write = (value: number) => plant.as('quality').put(`${path()}/properties/n`, value);
  const statuses: number[] = [];
  for (let value = 0; value < 21; value += 1) statuses.push((await write(value)).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  expect((await write(0)).headers).toMatchObject({ 'RateLimit-Reason': 'jira-per-issue-on-write' });
  plant.clock.travelTo(plant.clock.now() + 2001);
  expect((await write(0)).status).toBe(200);
  limitIssueWrites(plant.site, null);
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
