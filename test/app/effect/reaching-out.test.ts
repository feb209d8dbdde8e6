import { report } from '../support/analysis';
import { daysPass, fileOf, inCheck, quiet } from '../support/checking';
import { judgingOn, refusedBecause } from '../support/judging';
import { openSite, type Site } from '../support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const { look } = judgingOn(() => site);

describe('a query that was made to reach out of its project', () => {
  it('is not counted by the app, neither for a person nor by the schedule', async () => {
    const measure = {
      kind: 'count',
      what: 'Alarms',
      jql: 'summary ~ "nowhere") OR (summary ~ "occlusion"',
      where: 'project',
      by: 'created',
    } as const;
    const capa = await inCheck(site, quiet(site, { measure }));
    daysPass(site, 3);
    await report(site, { by: 'engineer' });
    expect(await look(capa)).toMatchObject(refusedBecause('effect.queryRefused'));

    daysPass(site, 90);
    await site.host.schedules.run('effectiveness-checks');
    expect((await fileOf(site, capa.id)).observations).toEqual([]);
  });
});
