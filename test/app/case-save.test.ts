import { report } from './support/analysis';
import { caseOn, tell, told, writeCasePast } from './support/case';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.host.faults.clear());
afterAll(() => site.stop());

const lots = (...names: string[]) => ({ kind: 'listLots', lots: names });
const customer = { kind: 'sayCustomerFacing', answer: 'yes' };

describe('what is said about a case', () => {
  it('is recorded and stands on the issue', async () => {
    const { id } = await report(site);
    expect(await caseOn(site, id)).toBeUndefined();
    const stored = await told(site, 'quality', id, lots('L77'));
    expect(stored).toMatchObject({ seq: 1, document: { lots: ['L77'] } });
    expect(await caseOn(site, id)).toEqual(stored);
  });

  it('is recorded once, however often it is sent', async () => {
    const { id } = await report(site);
    await told(site, 'quality', id, lots('L77'), 'command1');
    await told(site, 'quality2', id, customer);
    const again = await told(site, 'quality', id, lots('L77'), 'command1');
    expect(again).toMatchObject({ seq: 2, document: { lots: ['L77'], customerFacing: 'yes' } });
  });

  it('by two people at once is recorded for both', async () => {
    const { id } = await report(site);
    await Promise.all([
      told(site, 'quality', id, lots('L1')),
      told(site, 'quality2', id, customer),
    ]);
    expect(await caseOn(site, id)).toMatchObject({
      seq: 2,
      document: { lots: ['L1'], customerFacing: 'yes' },
    });
  });

  it('that Jira did not take is on record, and shown by the next try', async () => {
    const { id } = await report(site);
    const met = site.host.faults.on({
      match: { service: 'jira', channel: 'function', method: 'PUT', path: /properties/ },
      effect: { kind: 'status', status: 503, body: '' },
    });
    const answer = await tell(site, 'quality', id, lots('L77'), 'command7');
    expect(met.met()).toBe(1);
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'case.recordedNotShown' } });
    site.host.faults.clear();
    expect(await told(site, 'quality', id, lots('L77'), 'command7')).toMatchObject({ seq: 1 });
    expect(await caseOn(site, id)).toMatchObject({ seq: 1, document: { lots: ['L77'] } });
  });

  it('is refused where it does not apply, and where only the app may say it', async () => {
    const { id } = await report(site);
    const lift = { kind: 'liftContainment', id: 'item01', on: '2026-03-02', note: 'Gone' };
    expect(await tell(site, 'quality', id, lift)).toMatchObject({
      ok: false,
      refusal: { reason: 'case.itemMissing' },
    });
    const reserved = {
      kind: 'contradict',
      verdict: 'item01',
      issue: { id, key: 'QM-1' },
      note: '',
    };
    expect(await tell(site, 'quality', id, reserved)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', fields: [{ path: 'command.kind', problem: 'reserved' }] },
    });
    expect(await caseOn(site, id)).toBeUndefined();
  });
});

describe('a case file written past the log', () => {
  it('is not worked on until the recorded one is put back', async () => {
    const { id } = await report(site);
    const stored = await told(site, 'quality', id, lots('L77'));
    await writeCasePast(site, id, { ...stored, document: { ...stored.document, lots: [] } });
    expect(await caseOn(site, id)).toBeNull();
    expect(await tell(site, 'quality', id, customer)).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', reason: 'case.foreignChange' },
    });
    expect(await site.panel('quality2', 'case.restore', { issueId: id })).toMatchObject({
      ok: true,
      value: { stored },
    });
    expect(await caseOn(site, id)).toEqual(stored);
  });

  it('where nothing was recorded is taken away', async () => {
    const { id } = await report(site);
    await writeCasePast(site, id, { effect: 'effective' });
    expect(await site.panel('quality', 'case.restore', { issueId: id })).toEqual({
      ok: true,
      value: { stored: null },
    });
    expect(await caseOn(site, id)).toBeUndefined();
  });
});
