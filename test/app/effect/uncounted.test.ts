import { daysPass, fileOf, inCheck, quiet } from '../support/checking';
import { judgingOn, refusedBecause } from '../support/judging';
import { openSite, type Site } from '../support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const { look, judge } = judgingOn(() => site);

describe('what no query can count', () => {
  it('is said: how many batches there were', async () => {
    const capa = await inCheck(
      site,
      quiet(site, {
        baseline: { events: 6, exposure: { amount: 200, unit: 'batches' } },
        window: { amount: 100, unit: 'batches' },
      }),
    );
    daysPass(site, 20);
    expect(await look(capa)).toMatchObject(refusedBecause('effect.exposureUnsaid'));
    await look(capa, { exposure: 60 });
    expect(await judge(capa, 'effective')).toMatchObject(refusedBecause('effect.windowOpen'));
    daysPass(site, 20);
    await look(capa, { exposure: 120 });
    expect(await judge(capa, 'effective')).toMatchObject({ ok: true });
    expect((await fileOf(site, capa.id)).verdicts).toMatchObject([
      { observed: { exposure: { amount: 120, unit: 'batches' } }, proposal: { kind: 'supported' } },
    ]);
  });

  it('is said: how many trials were run and failed', async () => {
    const challenge = {
      measure: {
        kind: 'challenge',
        what: 'Open the line at 60 °C',
        trials: 59,
        failureRate: 0.05,
      },
      baseline: null,
      window: null,
    } as const;
    const capa = await inCheck(site, quiet(site, challenge));
    daysPass(site, 2);
    expect(await look(capa)).toMatchObject(refusedBecause('effect.trialsUnsaid'));
    expect(await look(capa, { exposure: 3, failures: 4 })).toMatchObject(
      refusedBecause('effect.trialsUnsaid'),
    );
    await look(capa, { exposure: 59, failures: 0 });
    daysPass(site, 1);
    expect(await judge(capa, 'effective')).toMatchObject({ ok: true });
    expect((await fileOf(site, capa.id)).verdicts).toMatchObject([
      { proposal: { kind: 'supported', test: 'binomial' } },
    ]);
  });
});
