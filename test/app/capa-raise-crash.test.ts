import type { Fault } from '../../host/faults';
import { report } from './support/analysis';
import { InvocationFailed } from './support/ask';
import { raising } from './support/raising';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => {
  site.host.faults.clear();
  site.host.clock.release();
});
afterAll(() => site.stop());

const { analysed, raise, raised, expectJoined, capas } = raising(() => site);

const steps: [string, Fault['match']][] = [
  [
    'reading the nonconformance',
    { service: 'jira', method: 'GET', path: /^\/rest\/api\/3\/issue\/\d+/ },
  ],
  ['claiming the turn', { service: 'kvs', path: /\/set$/ }],
  ['creating the CAPA', { service: 'jira', method: 'POST', path: /\/issue$/ }],
  ['linking the two', { service: 'jira', method: 'POST', path: /\/issueLink$/ }],
  ['recording what is carried over', { sql: /^INSERT INTO entry/ }],
  ['showing it', { service: 'jira', method: 'PUT', path: /\/properties\// }],
];

const crashes = steps.flatMap(([step, match]) =>
  (['before', 'after'] as const).map((when) => [when, step, match] as const),
);

const afterTheIndexSettled = () => site.host.clock.travelTo(site.host.clock.now() + 61_000);

describe('a crash while a CAPA is raised', () => {
  it.each(crashes)('%s %s ends with one CAPA', async (when, _step, match) => {
    const [issue, before] = [await analysed(), await capas()];
    site.host.faults.on({ match, when, effect: { kind: 'crash' } });
    await expect(raise(issue)).rejects.toThrow(InvocationFailed);
    afterTheIndexSettled();
    await expectJoined(issue, await raised(issue), before);
  });

  it('after crash, at every step there is, still ends with one CAPA', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const inOrder = [...steps.slice(1), ...steps.slice(4)];
    for (const [, match] of inOrder) {
      const crash = site.host.faults.on({ match, when: 'after', effect: { kind: 'crash' } });
      await expect(raise(issue)).rejects.toThrow(InvocationFailed);
      expect(crash.met()).toBe(1);
      afterTheIndexSettled();
    }
    await expectJoined(issue, await raised(issue), before);
  });

  it('while a lost try is being taken over ends with one CAPA, however often it happens', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const claiming = { service: 'kvs', path: /\/set$/ } as const;
    for (let time = 1; time <= 3; time += 1) {
      site.host.faults.on({ match: claiming, when: 'after', effect: { kind: 'crash' } });
      await expect(raise(issue)).rejects.toThrow(InvocationFailed);
      expect(await raise(issue)).toMatchObject({ refusal: { reason: 'capa.beingRaised' } });
      afterTheIndexSettled();
    }
    await expectJoined(issue, await raised(issue), before);
  });

  it('does not take a clone for the CAPA whose creation was not answered', async () => {
    const issue = await analysed();
    const match = { service: 'jira', method: 'POST', path: /\/issue$/ } as const;
    site.host.faults.on({ match, when: 'after', effect: { kind: 'crash' } });
    await expect(raise(issue)).rejects.toThrow(InvocationFailed);
    const [lost] = site.host.site.issues.all().slice(-1);
    site.host.clock.travelTo(site.host.clock.now() + 5_000);
    const clone = await report(site);
    await site.rest('quality')(
      'PUT',
      `/issue/${clone.id}/properties/ratchet-origin`,
      lost?.properties['ratchet-origin'],
    );
    afterTheIndexSettled();
    expect(await raised(issue)).toMatchObject({ id: String(lost?.id) });
  });

  it('is waited out while nobody knows whether the CAPA was created', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const match = { service: 'jira', method: 'POST', path: /\/issue$/ } as const;
    site.host.faults.on({ match, effect: { kind: 'status', status: 503, body: {} } });
    expect(await raise(issue)).toMatchObject({
      refusal: { code: 'unavailable', reason: 'capa.notCreated' },
    });
    expect(await raise(issue)).toMatchObject({
      refusal: { code: 'busy', reason: 'capa.beingRaised' },
    });
    afterTheIndexSettled();
    await expectJoined(issue, await raised(issue), before);
  });

  it.each([400, 401, 403, 404, 409, 413, 429])(
    'is not what a %d is: nothing was created, and the next try starts at once',
    async (status) => {
      const [issue, before] = [await analysed(), await capas()];
      const match = { service: 'jira', method: 'POST', path: /\/issue$/ } as const;
      const body = { errorMessages: [], errors: { summary: 'No.' } };
      site.host.faults.on({ match, effect: { kind: 'status', status, body } });
      expect(await raise(issue)).toMatchObject({ refusal: { reason: 'capa.notCreated' } });
      await expectJoined(issue, await raised(issue), before);
    },
  );
});
