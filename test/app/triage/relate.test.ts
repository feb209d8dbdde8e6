import * as z from 'zod';
import { triageOperations } from '../../../src/contract/triage';
import type { Fault } from '../../../host/faults';
import { newId, report, type Issue } from '../support/analysis';
import { InvocationFailed, valueOf } from '../support/ask';
import { caseOn, tell } from '../support/case';
import { daysPass, fileOf, inCheck, lastLook } from '../support/checking';
import { moved } from '../support/complete-case';
import { linksOf } from '../support/issue-reads';
import { accountOf, type Role } from '../support/people';
import { openSite, type Site } from '../support/site';

let site: Site;
let capa: Issue;
let corrected: Issue;
let olderReport: Issue;

/** A CAPA that was judged effective and closed, and the nonconformance it corrects. */
beforeAll(async () => {
  site = await openSite();
  olderReport = await report(site);
  capa = await inCheck(site);
  daysPass(site, 91);
  const look = { issueId: capa.id, id: newId(), exposure: null, failures: null };
  await site.panel('quality', 'effect.observe', look);
  const { at: seen } = await lastLook(site, capa.id);
  const verdict = { verdict: 'effective', note: 'None since.', id: newId(), seen };
  await site.panel('quality', 'effect.judge', { issueId: capa.id, ...verdict });
  await moved(site, capa.id, ['Close as effective']);
  const [link = ''] = await linksOf(site, capa.id);
  const read = await site.rest('quality')('GET', `/issue/${link.split(' ').at(-1)}?fields=summary`);
  corrected = z.object({ id: z.string(), key: z.string() }).parse(read.body);
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

interface Relating {
  other?: string;
  relation?: 'duplicate' | 'recurrence';
  verdict?: 'confirmed' | 'denied';
  who?: Role;
  id?: string;
}

const relate = (
  issue: Issue,
  {
    other = corrected.key,
    relation = 'recurrence',
    verdict = 'confirmed',
    who = 'quality',
    id = newId(),
  }: Relating = {},
) =>
  site.panel(who, 'case.relate', {
    ...{ issueId: issue.id, id, other, relation, verdict },
    note: 'The same sensor.',
  });

const related = async (...told: Parameters<typeof relate>) =>
  valueOf(await relate(...told), triageOperations['case.relate'].output);

const contradictedBy = async (issue: Issue) =>
  (await fileOf(site, capa.id)).contradictions.filter((known) => known.issue.id === issue.id);

const effect = async () => (await caseOn(site, capa.id))?.effect;

describe('a confirmed recurrence', () => {
  it('contradicts the verdict of the CAPA that was to prevent it, closed as it is', async () => {
    const again = await report(site);
    const { stored, capas } = await related(again);
    expect(stored.recurrenceOf).toEqual([corrected.key]);
    expect(capas.map(({ key }) => key)).toEqual([capa.key]);
    expect(await contradictedBy(again)).toMatchObject([
      { issue: { key: again.key }, by: accountOf(site.host, 'quality'), note: 'The same sensor.' },
    ]);
    expect(await effect()).toBe('falseEffective');
  });

  it('of the CAPA itself does the same', async () => {
    const again = await report(site);
    expect((await related(again, { other: capa.key })).capas).toHaveLength(1);
    expect(await contradictedBy(again)).toHaveLength(1);
  });

  it('is recorded once, however often it is said', async () => {
    const again = await report(site);
    const id = newId();
    await related(again, { id });
    await related(again, { id });
    await related(again);
    expect(await contradictedBy(again)).toHaveLength(1);
    expect((await fileOf(site, again.id)).relations).toHaveLength(1);
  });

  it('that is denied later takes back what it contradicted', async () => {
    const again = await report(site);
    await related(again);
    const { capas, stored } = await related(again, { verdict: 'denied' });
    expect(capas.map(({ key }) => key)).toEqual([capa.key]);
    expect(stored.recurrenceOf).toEqual([]);
    expect(await contradictedBy(again)).toEqual([]);
    await related(again);
    expect(await contradictedBy(again)).toHaveLength(1);
  });

  it('of what came up before the effect was looked at is recorded, and contradicts nothing', async () => {
    const [verdict] = (await fileOf(site, capa.id)).verdicts;
    const from = verdict?.observed.from ?? '';
    const before = new Date(Date.parse(from) - 1).toISOString().slice(0, 10);
    const detectedOn = (day: string) =>
      report(site, { fields: { [site.made.fields.detectedOn]: day } });
    const [earlier, onTheDay] = [await detectedOn(before), await detectedOn(from)];
    const { stored, capas } = await related(earlier);
    expect(stored.recurrenceOf).toEqual([corrected.key]);
    expect(capas).toEqual([]);
    expect(await contradictedBy(earlier)).toEqual([]);
    await related(onTheDay);
    expect(await contradictedBy(onTheDay)).toHaveLength(1);
  });

  it('of what was reported before and not dated contradicts nothing', async () => {
    expect((await related(olderReport)).capas).toEqual([]);
    expect(await contradictedBy(olderReport)).toEqual([]);
  });

  it('of a case without a CAPA concerns none', async () => {
    const [first, again] = [await report(site), await report(site)];
    expect((await related(again, { other: first.key })).capas).toEqual([]);
    expect((await caseOn(site, again.id))?.recurrenceOf).toEqual([first.key]);
  });

  it('is no matter of permission to edit the CAPA, as long as the person may see it', async () => {
    const user = [accountOf(site.host, 'supplier')];
    await site.rest('admin')('POST', '/project/OTHER/role/10003', { user });
    const again = await report(site, { by: 'engineer' });
    expect((await related(again, { who: 'supplier' })).capas).toHaveLength(1);
    expect(await contradictedBy(again)).toMatchObject([
      { by: accountOf(site.host, 'supplier'), issue: { key: again.key } },
    ]);
  });
});

const showing = ({ id }: Issue): Fault['match'] => ({
  ...{ service: 'jira', method: 'PUT' },
  path: new RegExp(`/issue/${id}/properties/ratchet-case`),
});

const steps: [string, (again: Issue) => Fault['match']][] = [
  ['recording it', () => ({ sql: /^INSERT INTO entry/ })],
  ['showing it on the report', showing],
  [
    'looking for the CAPA',
    () => ({ service: 'jira', method: 'GET', path: new RegExp(`/issue/${corrected.id}$`) }),
  ],
  ['showing it on the CAPA', () => showing(capa)],
];

describe('a crash', () => {
  const places = steps.flatMap(([step, match]) =>
    (['before', 'after'] as const).map((when) => [when, step, match] as const),
  );

  it.each(places)('%s %s heals when it is said again', async (when, _step, match) => {
    const again = await report(site);
    site.host.faults.on({ match: match(again), when, effect: { kind: 'crash' } });
    await expect(relate(again)).rejects.toThrow(InvocationFailed);
    await related(again);
    expect(await contradictedBy(again)).toHaveLength(1);
    expect(await effect()).toBe('falseEffective');
    expect((await fileOf(site, again.id)).relations).toHaveLength(1);
  });
});

describe('what cannot be said', () => {
  it.each<[string, (issue: Issue) => Relating, string]>([
    ['of an issue that is not there', () => ({ other: 'QM-99999' }), 'triage.otherNotFound'],
    ['of itself', ({ key }) => ({ other: key }), 'triage.itself'],
  ])('%s is refused', async (_what, told, reason) => {
    const issue = await report(site);
    expect(await relate(issue, told(issue))).toMatchObject({ ok: false, refusal: { reason } });
    expect(await caseOn(site, issue.id)).toBeUndefined();
  });

  it('of an issue the person may not see looks as if it were not there', async () => {
    const issue = await report(site, { by: 'engineer' });
    expect(await relate(issue, { who: 'engineer' })).toMatchObject({
      refusal: { code: 'notFound', reason: 'triage.otherNotFound' },
    });
  });

  it('past the operation is refused: it would contradict nothing', async () => {
    const [issue, other] = [await report(site), await report(site)];
    const command = { kind: 'relate', issue: other, relation: 'recurrence', verdict: 'confirmed' };
    expect(await tell(site, 'quality', issue.id, { ...command, note: '' })).toMatchObject({
      refusal: { reason: 'case.commandNotAllowed' },
    });
  });
});

it('denials are kept and say nothing to anybody', async () => {
  const issue = await report(site);
  const { stored, capas } = await related(issue, { verdict: 'denied' });
  expect(capas).toEqual([]);
  expect(stored.document.relations).toMatchObject([{ verdict: 'denied', kind: 'recurrence' }]);
});
