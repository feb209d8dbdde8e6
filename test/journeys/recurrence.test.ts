import { report, type Issue } from '../app/support/analysis';
import { inCheck } from '../app/support/checking';
import { moved } from '../app/support/complete-case';
import { linksOf } from '../app/support/issue-reads';
import { provedEffective } from './support/asked-besides';
import { expectCalm } from './support/calm';
import { openCase, said, way } from './support/case-panel';
import { open } from './support/issue-page';
import { press, strike, tabTo } from './support/keyboard';
import { misfits } from './support/layout';
import type { Person } from './support/person';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const jql = 'ratchetEffect = falseEffective';

describe('What was believed to help, and comes back', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let capa: Issue;
  let again: Issue;

  beforeAll(async () => {
    stage = await openStage('recurrence');
    const { site } = stage;
    capa = await inCheck(site);
    await provedEffective(site, capa.id);
    await moved(site, capa.id, ['Close as effective']);
    const [corrects = ''] = await linksOf(site, capa.id);
    await moved(site, corrects.replace('corrects ', ''), ['Close']);
    again = await report(site, { severity: 'major' });
    anna = await stage.enter('quality');
  });
  afterAll(() => stage.close());

  const found = async () => {
    await anna.page.goto(`/issues?jql=${encodeURIComponent(jql)}`);
    const { page } = anna;
    const none = page.getByText('Nothing matches this search.');
    await none
      .or(page.getByRole('columnheader', { name: 'Key' }))
      .first()
      .waitFor();
    return anna.page.getByRole('link', { name: capa.key, exact: true }).count();
  };

  step('so far the CAPA counts as effective', async () => {
    expect(await found()).toBe(0);
    await openCase(anna, capa.key);
    await said(anna, /^Effective$/).waitFor();
    await anna.look('effective');
  });

  step('in triage Anna sees what it looks like, and says that it came back', async () => {
    await open(anna, again.key);
    const back = anna.quality.getByRole('button', { name: /^It came back/ });
    await back.waitFor();
    await anna.look('suggested');
    await tabTo(anna, back);
    await strike(anna, '1');
    await anna.quality.getByText(`Judged effective, and it came back: ${capa.key}`).waitFor();
    await anna.look('it-came-back');
    await expectCalm(anna);
  });

  step('the verdict is contradicted on record, and search finds it', async () => {
    expect(await found()).toBe(1);
    await anna.look('found');
    await expectCalm(anna);
  });

  step('the CAPA says what showed it, in the dark and on a phone', async () => {
    const bo = await stage.enter('supplier', { width: 360, height: 740 });
    await bo.page.getByRole('button', { name: 'Dark theme' }).click();
    await openCase(bo, capa.key);
    await said(bo, 'False effective').waitFor();
    await said(bo, /showed that it came back/).waitFor();
    expect(await way(bo, /^Reopen/).count()).toBe(0);
    await bo.look('false-effective');
    expect(await misfits(bo.page)).toEqual([]);
    await expectCalm(bo);
  });

  step('Anna opens it again, and its causes are asked anew', async () => {
    await openCase(anna, capa.key);
    await press(anna, way(anna, 'Reopen and begin revision 2'));
    await anna.page.getByRole('button', { name: 'Status: Cause' }).waitFor();
    await anna.quality.getByRole('heading', { name: 'Next: Plan action' }).waitFor();
    await anna.panel.getByText('Revision 2').first().waitFor();
    await anna.panel.getByText('This CAPA is closed').waitFor({ state: 'detached' });
    await anna.look('reopened');
    await expectCalm(anna);
  });
});
