import { expectCalm } from '../support/calm';
import {
  branchedAnalysis,
  canvas,
  openFishbone,
  place,
  seeAs,
  writer,
} from '../support/fishbone-view';
import { open } from '../support/issue-page';
import { largeAnalysis } from '../support/large-analysis';
import { misfits } from '../support/layout';
import { nonconformanceWith } from '../support/prepared';
import { openStage, type Stage } from '../support/stage';

describe('The fishbone, wherever it is looked at', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('fishbone-anywhere');
  });
  afterAll(() => stage.close());

  it('teaches where nothing is written yet', async () => {
    const { key } = await nonconformanceWith(stage.site, {});
    const anna = await stage.enter('quality');
    await open(anna, key);
    await openFishbone(anna);
    await anna.panel.getByText('Each bone is a place to look for causes.').waitFor();
    await anna.look('empty');
    await expectCalm(anna);
    await anna.panel.getByRole('button', { name: 'Write the first cause' }).click();
    await writer(anna).fill('The filter is never changed');
    await place(anna, 'Not classed yet: 1 cause').waitFor();
    await anna.look('first-cause');
    await anna.context.close();
  });

  it('says so where it cannot be fetched, and comes when the way is free again', async () => {
    const { key } = await branchedAnalysis(stage.site);
    const anna = await stage.enter('quality', { expectedFailures: /fishbone/ });
    await open(anna, key);
    await anna.page.route(/assets\/fishbone-.*\.js/, (route) => route.abort());
    await seeAs(anna, 'Fishbone');
    await anna.panel.getByText('Fishbone could not be opened').waitFor();
    await anna.look('not-fetched');
    await anna.page.unroute(/assets\/fishbone-.*\.js/);
    await anna.panel.getByRole('button', { name: 'Try again' }).click();
    await place(anna, 'Software: 4 causes').waitFor();
    await expectCalm(anna);
    await anna.context.close();
  });

  it.each([
    { name: 'dark', dark: true },
    { name: 'zoomed-to-200-percent', zoom: 2 },
    { name: 'as-narrow-as-a-phone', width: 360, height: 740 },
  ])('can be read and used $name', async ({ name, dark, ...window }) => {
    const { key } = await branchedAnalysis(stage.site);
    const anna = await stage.enter('quality', window);
    if (dark) await anna.page.getByRole('button', { name: 'Dark theme' }).click();
    await open(anna, key);
    await openFishbone(anna);
    await place(anna, /^Why 4: /).click();
    await anna.look(name);
    expect(await misfits(anna.page)).toEqual([]);
    await expectCalm(anna);
    if (name === 'as-narrow-as-a-phone') {
      const sizes = await canvas(anna)
        .locator('svg text')
        .evaluateAll((texts) =>
          texts.map((text) => {
            const svg = text.closest('svg');
            const scale = svg ? svg.clientWidth / svg.viewBox.baseVal.width : 0;
            return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
        );
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
    await anna.context.close();
  });

  it.each([60, 300])('shows %i causes, and prints them on the page', async (count) => {
    const { key } = await largeAnalysis(stage.site, count);
    const anna = await stage.enter('quality');
    await open(anna, key);
    await openFishbone(anna);
    await anna.look(`${count}-opened`);
    await anna.panel.getByRole('button', { name: 'Fit' }).click();
    await anna.look(`${count}-as-a-whole`);
    expect(await anna.panel.getByRole('treeitem').count()).toBeGreaterThan(count);
    await anna.page.emulateMedia({ media: 'print' });
    const overhang = await canvas(anna).evaluate((it) => {
      const picture = it.querySelector('svg')?.getBoundingClientRect();
      return picture ? picture.right - document.documentElement.clientWidth : null;
    });
    expect(overhang).toBeLessThanOrEqual(0);
    await anna.look(`${count}-in-print`);
    await expectCalm(anna);
    await anna.context.close();
  });
});
