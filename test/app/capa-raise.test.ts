import * as z from 'zod';
import type { Fault } from '../../host/faults';
import { capaOperations } from '../../src/contract/capa';
import { CauseDocument } from '../../src/domain/causes/document';
import {
  adding,
  newId,
  onIssue,
  report,
  saved,
  sent,
  verifying,
  type Issue,
} from './support/analysis';
import { InvocationFailed, valueOf } from './support/ask';
import { openSite, type Site } from './support/site';
import { issuesOfType, linksOf } from './support/issue-reads';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => {
  site.host.faults.clear();
  site.host.clock.release();
});
afterAll(() => site.stop());

interface Analysed extends Issue {
  readonly root: string;
}

/** A nonconformance of its own words, with a verified root beneath another cause. */
async function analysed(severity: 'minor' | 'major' = 'major'): Promise<Analysed> {
  const issue = await report(site, { severity });
  const [cause, root] = [newId(), newId()];
  await saved(site, 'quality', issue.id, [
    sent({ kind: 'stateProblem', field: 'what', text: 'Occlusion alarm with an open line' }),
    adding(cause, 'The pressure sensor drifted'),
    adding(root, 'Its calibration was never in the plan', cause),
    adding(newId(), 'The tubing was wrong'),
    sent({ kind: 'nameRoot', id: root, root: true }),
  ]);
  await saved(site, 'quality2', issue.id, [
    verifying(root, 'Its calibration was never in the plan'),
  ]);
  return { ...issue, root };
}

const raise = ({ id, root }: Analysed, who: 'quality' | 'quality2' = 'quality') =>
  site.panel(who, 'capa.raise', { issueId: id, root, summary: 'Plan sensor calibration' });

const raised = async (issue: Analysed, who?: 'quality' | 'quality2') =>
  valueOf(await raise(issue, who), capaOperations['capa.raise'].output).capa;

const Analysis = z.object({ document: CauseDocument });
const Field = z.object({ fields: z.record(z.string(), z.unknown()) });

/** Everything that must be true once a CAPA is raised, however many tries it took. */
async function expectJoined(issue: Analysed, capa: Issue, capasBefore: number): Promise<void> {
  expect(await issuesOfType(site, site.made.issueTypes.capa)).toBe(capasBefore + 1);
  expect(await linksOf(site, issue.id)).toEqual([`is corrected by ${capa.key}`]);
  expect(await linksOf(site, capa.id)).toEqual([`corrects ${issue.key}`]);
  const analysis = Analysis.parse(await onIssue(site, issue.id));
  const root = analysis.document.causes.find(({ id }) => id === issue.root);
  expect(root?.actions).toEqual([capa]);
  expect(await onIssue(site, capa.id)).toMatchObject({
    seq: 1,
    roots: 1,
    verifiedRoots: 1,
    document: {
      origin: { issue: { id: issue.id, key: issue.key }, cause: issue.root },
      problem: { what: 'Occlusion alarm with an open line' },
      causes: [
        { text: 'The pressure sensor drifted' },
        { id: issue.root, root: true, actions: [] },
      ],
    },
  });
}

const capas = () => issuesOfType(site, site.made.issueTypes.capa);

describe('raising a CAPA', () => {
  it('carries over what was found, links both ways and keeps the severity', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const capa = await raised(issue);
    await expectJoined(issue, capa, before);
    const read = await site.rest('quality')('GET', `/issue/${capa.id}`);
    const { fields } = Field.parse(read.body);
    expect(fields).toMatchObject({
      summary: 'Plan sensor calibration',
      [site.made.fields.severity]: { id: site.made.options.severity.major },
    });
  });

  it('answers the same CAPA however often and by whomever it is asked', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const capa = await raised(issue);
    expect(await raised(issue)).toEqual(capa);
    expect(await raised(issue, 'quality2')).toEqual(capa);
    await expectJoined(issue, capa, before);
  });

  it('makes one of two clicks at the same moment', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const answers = await Promise.all([raise(issue), raise(issue, 'quality2'), raise(issue)]);
    const codes = answers.map((answer) => (answer.ok ? 'raised' : answer.refusal.code));
    expect(codes.filter((code) => code !== 'raised' && code !== 'busy')).toEqual([]);
    await expectJoined(issue, await raised(issue), before);
  });

  it('makes room for another when the first was deleted', async () => {
    const issue = await analysed();
    const first = await raised(issue);
    await site.rest('admin')('DELETE', `/issue/${first.id}`);
    expect(await raise(issue)).toMatchObject({
      refusal: { code: 'conflict', reason: 'capa.deletedMeanwhile', data: { key: first.key } },
    });
    const before = await capas();
    const second = await raised(issue);
    expect(second.id).not.toBe(first.id);
    await expectJoined(issue, second, before);
  });

  it('leaves an analysis that somebody already began in the CAPA', async () => {
    const issue = await analysed();
    site.host.faults.on({
      match: { method: 'POST', path: /issueLink/ },
      effect: { kind: 'status', status: 403, body: {} },
    });
    expect(await raise(issue)).toMatchObject({
      refusal: { code: 'forbidden', reason: 'capa.notLinked' },
    });
    const [found] = site.host.site.issues
      .all()
      .filter(({ properties }) => 'ratchet-origin' in properties)
      .slice(-1);
    const own = adding(newId(), 'Somebody was quicker');
    await saved(site, 'quality2', String(found?.id), [own]);
    const capa = await raised(issue);
    expect(capa.id).toBe(found?.id);
    expect(await onIssue(site, capa.id)).toMatchObject({
      seq: 1,
      document: { causes: [{ text: 'Somebody was quicker' }] },
    });
  });
});

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

describe('a CAPA cannot be raised', () => {
  it('from a cause that is not there, not named or without words', async () => {
    const issue = await report(site);
    const silent = newId();
    await saved(site, 'quality', issue.id, [
      adding('valve1', 'The valve stuck'),
      adding(silent, ''),
      sent({ kind: 'nameRoot', id: silent, root: true }),
    ]);
    const reasonFor = async (root: string) => {
      const answer = await raise({ ...issue, root });
      return answer.ok ? 'raised' : answer.refusal.reason;
    };
    expect(await reasonFor('nowhere')).toBe('capa.rootMissing');
    expect(await reasonFor('valve1')).toBe('capa.rootNotNamed');
    expect(await reasonFor(silent)).toBe('capa.rootWithoutText');
  });

  it('from another work type', async () => {
    const issue = await analysed();
    const capa = await raised(issue);
    expect(await raise({ ...capa, root: issue.root })).toMatchObject({
      refusal: { code: 'refused', reason: 'capa.notFromNonconformance' },
    });
  });

  it('while what stands on the issue is in doubt', async () => {
    const issue = await analysed();
    await site.rest('quality')('PUT', `/issue/${issue.id}/properties/ratchet-causes`, { seq: 1 });
    expect(await raise(issue)).toMatchObject({
      refusal: { code: 'conflict', reason: 'causes.foreignChange' },
    });
  });
});
