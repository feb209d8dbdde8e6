import type { Fault } from '../../../host/faults';
import type { Host } from '../../../host/host';
import { addProject, configurationOf, setUp } from './setting-up';
import { startHost } from '../support/start-host';

/** Every kind of change a set-up makes in Jira, by its path. */
const changes: readonly [what: string, path: RegExp][] = [
  ['a status', /\/statuses$/],
  ['a link type', /\/issueLinkType$/],
  ['a work type', /\/3\/issuetype$/],
  ['a field', /\/field$/],
  ['options', /\/option$/],
  ['a screen', /\/screens$/],
  ['a field on a screen', /\/tabs\/\d+\/fields$/],
  ['the check of a workflow', /\/workflows\/create\/validation$/],
  ['a workflow', /\/workflows\/create$/],
  ['a screen scheme', /\/screenscheme$/],
  ['the copy of a field scheme', /\/config\/fieldschemes\/\d+\/clone$/],
  ['the project’s field scheme', /\/config\/fieldschemes\/projects$/],
  ['fields in the scheme', /\/config\/fieldschemes\/fields$/],
  ['screens of the work types', /\/issuetypescreenscheme\/\d+\/mapping$/],
  ['workflows of the work types', /\/workflowscheme\/update$/],
  ['work types of the project', /\/issuetypescheme\/\d+\/issuetype$/],
  ['the project’s property', /\/project\/\d+\/properties\//],
];

/** What a site holds, without the ids that Jira draws by lot. */
function outline(host: Host): Record<string, string[]> {
  const things = Object.entries(configurationOf(host)).map(([kind, all]) => {
    const names = all.map((thing) =>
      typeof thing === 'object' && thing !== null && 'name' in thing ? String(thing.name) : '',
    );
    return [kind, names.sort()] as const;
  });
  return Object.fromEntries(things);
}

async function uninterrupted(): Promise<Record<string, string[]>> {
  const host = await startHost();
  const projectId = await addProject(host, 'QM');
  await setUp(host, projectId);
  const result = outline(host);
  await host.stop();
  return result;
}

/** The platform gives up on an event after a while; an admin then applies again. */
async function setUpUntilDone(host: Host, projectId: string): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1)
    if ((await setUp(host, projectId)).state === 'done') return;
  throw new Error('The set-up never ended.');
}

describe.each<[NonNullable<Fault['when']>]>([['before'], ['after']])(
  'a crash %s each kind of change',
  (when) => {
    let host: Host;
    const met = new Map<string, () => number>();

    beforeAll(async () => {
      host = await startHost();
      for (const [what, path] of changes)
        for (const method of ['POST', 'PUT']) {
          const match = { service: 'jira', channel: 'function', method, path } as const;
          const fault = host.faults.on({ match, when, effect: { kind: 'crash' } });
          met.set(`${what} by ${method}`, () => fault.met());
        }
      await setUpUntilDone(host, await addProject(host, 'QM'));
    });
    afterAll(() => host.stop());

    it('happened', () => {
      const crashed = [...met].filter(([, count]) => count() > 0);
      expect(crashed).toHaveLength(changes.length);
    });

    it('leads to the same configuration, with nothing made twice', async () => {
      expect(outline(host)).toEqual(await uninterrupted());
    });
  },
);
