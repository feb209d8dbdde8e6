import * as z from 'zod';
import { adding, newId, onIssue, report, saved, sent, type Issue } from './support/analysis';
import { raising } from './support/raising';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => {
  site.host.faults.clear();
});
afterAll(() => site.stop());

const { analysed, raise, raised, expectJoined, capas } = raising(() => site);

const Field = z.object({ fields: z.record(z.string(), z.unknown()) });

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

  it('does not take a CAPA for deleted that neither the person nor the app may see', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const capa = await raised(issue);
    const reading = ({ id }: Issue) =>
      ({ service: 'jira', path: new RegExp(`/issue/${id}$`) }) as const;
    const hidden = { kind: 'status', status: 404, body: {} } as const;
    const asPerson = { match: reading(issue), effect: { kind: 'delay', ms: 0 } } as const;
    site.host.faults.on(asPerson);
    const nonconformance = site.host.faults.on({ match: reading(issue), effect: hidden });
    const found = site.host.faults.on({ match: reading(capa), effect: hidden, times: 2 });
    expect(await raised(issue)).toEqual(capa);
    expect([found.met(), nonconformance.met()]).toEqual([2, 1]);
    await expectJoined(issue, capa, before);
  });

  it('ties the CAPA to its root again when somebody had taken it off', async () => {
    const [issue, before] = [await analysed(), await capas()];
    const capa = await raised(issue);
    const off = { issueId: issue.id, cause: issue.root, actionId: capa.id };
    expect(await site.panel('quality', 'actions.unlink', off)).toMatchObject({ ok: true });
    expect(await raised(issue)).toEqual(capa);
    await expectJoined(issue, capa, before);
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
