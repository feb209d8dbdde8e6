import { z } from 'zod';
import type { Host } from '../../../host/host';
import { subscriptionOf } from '../../../host/forge/events/listens-to';
import { accountOf, cookieOf, journal, post, startFixtureHost } from './fixture-host';

let host: Host;
let admin: string;
const keys: string[] = [];

const call = (method: string, path: string) =>
  fetch(`${host.url}/rest/api/3${path}`, { method, headers: { cookie: admin } });

beforeAll(async () => {
  host = await startFixtureHost();
  admin = cookieOf(host, 'admin');
  await post(
    host,
    '/rest/api/3/project',
    {
      key: 'QM',
      name: 'Quality',
      projectTypeKey: 'software',
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
      leadAccountId: accountOf(host, 'admin'),
    },
    admin,
  );
  for (const summary of ['A leak', 'A second leak']) {
    const fields = { project: { key: 'QM' }, issuetype: { name: 'Task' }, summary };
    const made = await post(host, '/rest/api/3/issue', { fields }, admin);
    keys.push(z.looseObject({ key: z.string() }).parse(made.body).key);
  }
  await host.idle();
});
afterAll(() => host.stop());

const told = z.array(z.looseObject({ event: z.looseObject({ eventType: z.string() }) }));

/** The kinds of event that arrived, apart from an issue's making and changing. */
async function others(): Promise<string[]> {
  await host.idle();
  return told
    .parse(await journal(host, 'trigger'))
    .map(({ event }) => event.eventType)
    .filter((type) => type !== 'avi:jira:created:issue' && type !== 'avi:jira:updated:issue');
}

describe('one trigger for several events', () => {
  it('is told of links made and cut, and of an issue that was deleted, with what it was', async () => {
    const link = {
      type: { name: 'Blocks' },
      inwardIssue: { key: keys[0] },
      outwardIssue: { key: keys[1] },
    };
    expect((await post(host, '/rest/api/3/issueLink', link, admin)).status).toBe(201);
    const made = host.site.issueLinks.all()[0]?.id ?? '';
    expect((await call('DELETE', `/issueLink/${made}`)).status).toBe(204);
    expect((await call('DELETE', `/issue/${keys[0] ?? ''}`)).status).toBe(204);
    expect((await others()).sort()).toEqual([
      'avi:jira:created:issuelink',
      'avi:jira:deleted:issue',
      'avi:jira:deleted:issuelink',
    ]);
    const deletion = told
      .parse(await journal(host, 'trigger'))
      .find(({ event }) => event.eventType === 'avi:jira:deleted:issue');
    expect(deletion?.event).toMatchObject({
      atlassianId: accountOf(host, 'admin'),
      selfGenerated: false,
      issue: {
        key: 'QM-1',
        fields: { summary: 'A leak', project: { key: 'QM' }, status: { name: 'To Do' } },
      },
    });
  });

  it('is not told of what the app’s own functions did when it asks not to be', async () => {
    const before = await others();
    const event = { eventType: 'avi:jira:deleted:issue', issue: { key: 'QM-9' } };
    host.site.announce({ ...event, selfGenerated: true });
    expect(await others()).toEqual(before);
    host.site.announce({ ...event, selfGenerated: false });
    expect(await others()).toHaveLength(before.length + 1);
  });

  it('does not start with a filter that this site would not act on', () => {
    const fields = {
      key: 'changed',
      events: ['avi:jira:updated:issue'],
      filter: { expression: 'event.issue.key == "QM-1"' },
    };
    expect(() => subscriptionOf({ type: 'trigger', key: 'changed', fields })).toThrow(/expression/);
  });
});
