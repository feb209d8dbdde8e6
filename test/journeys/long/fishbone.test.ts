import { expectCalm } from '../support/calm';
import {
  branchedAnalysis,
  canvas,
  exported,
  openFishbone,
  place,
  seeAs,
  writer,
} from '../support/fishbone-view';
import { open } from '../support/issue-page';
import { focusArrives, strike, tabTo, type } from '../support/keyboard';
import type { Person } from '../support/person';
import { saved, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';

const zoomOf = async ({ panel }: Person): Promise<number> =>
  Number.parseInt(
    await panel
      .getByRole('group', { name: 'Zoom', exact: true })
      .innerText()
      .then((words) => words.replace(/\D+/, '')),
    10,
  );

describe('The causes as a fishbone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('fishbone');
  });
  afterAll(() => stage.close());

  describe('by mouse', () => {
    const step = story();
    let anna: Person;
    let key: string;
    beforeAll(async () => {
      ({ key } = await branchedAnalysis(stage.site));
      anna = await stage.enter('quality');
    });

    step('Anna sees every cause on a bone, with its state in words', async () => {
      await open(anna, key);
      await openFishbone(anna);
      await place(anna, 'Software: 4 causes').waitFor();
      await place(
        anna,
        /^Why 4: Factory & firmware .* Root cause\. Method\. Not verified yet/,
      ).waitFor();
      await place(anna, /^Why 1b: The end-of-line test .* Ruled out/).waitFor();
      await anna.look('opened');
      await expectCalm(anna);
    });

    step('rewords a cause where it stands, and no letter is lost by leaving it', async () => {
      await place(anna, /^Why 2: /).dblclick();
      await writer(anna).fill('The calibration table is read one row too late');
      await anna.look('writing');
      await expectCalm(anna);
      await anna.page.keyboard.press('Escape');
      await writer(anna).waitFor({ state: 'detached' });
      await place(anna, /^Why 2: The calibration table is read one row too late/).waitFor();
    });

    step('adds a cause to a bone, and calls it off', async () => {
      await place(anna, /^Software/).dblclick();
      await writer(anna).fill('The table has no checksum');
      await place(anna, 'Software: 5 causes').waitFor();
      await anna.panel.getByRole('heading', { name: 'Problem' }).click();
      // The words, the class, the cause.
      await anna.panel.getByRole('button', { name: 'Undo' }).click({ clickCount: 3 });
      await place(anna, 'Software: 4 causes').waitFor();
    });

    step('finds the same cause at hand in the other views, and undoes there', async () => {
      await place(anna, /^Why 2: /).click();
      await anna.panel.getByRole('region', { name: 'Why 2', exact: true }).waitFor();
      await seeAs(anna, 'Whys');
      await anna.panel.getByRole('group', { name: 'Tools for why 2', exact: true }).waitFor();
      expect(await why(anna, '2').inputValue()).toMatch(/too late$/);
      await anna.panel.getByRole('button', { name: 'Undo' }).click();
      await openFishbone(anna);
      await place(anna, /^Why 2: The calibration table is read one row too early/).waitFor();
      await saved(anna);
    });

    step('groups by question instead, and finds it so when she comes back', async () => {
      await anna.panel.getByLabel('Bones').selectOption({ label: 'Bones by question' });
      await place(anna, 'Why it was not caught: 1 cause').waitFor();
      await anna.look('by-question');
      await open(anna, key);
      await place(anna, 'Why it was not caught: 1 cause').waitFor();
      await anna.panel.getByLabel('Bones').selectOption({ label: 'Bones by class' });
    });

    step('zooms, and drags the picture by its ground', async () => {
      const before = await zoomOf(anna);
      await anna.panel.getByRole('button', { name: 'Zoom in' }).click();
      await anna.panel.getByRole('button', { name: 'Zoom in' }).click();
      expect(await zoomOf(anna)).toBeGreaterThan(before);
      const ground = canvas(anna);
      const offset = () => ground.evaluate(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop);
      const start = await offset();
      const box = await ground.boundingBox();
      if (!box) throw new Error('The picture is not on screen.');
      await anna.page.mouse.move(box.x + box.width - 12, box.y + 12);
      await anna.page.mouse.down();
      await anna.page.mouse.move(box.x + box.width + 90, box.y + 70, { steps: 4 });
      await anna.page.mouse.up();
      expect(await offset()).toBeLessThan(start);
      await anna.page.mouse.move(box.x + box.width / 2, box.y + 60);
      await anna.page.keyboard.down('Control');
      await anna.page.mouse.wheel(0, -900);
      await anna.page.keyboard.up('Control');
      await anna.panel.getByText('300 %').waitFor();
      await anna.panel.getByRole('button', { name: 'Fit' }).click();
      await expect(ground.evaluate((it) => it.scrollWidth - it.clientWidth)).resolves.toBe(0);
    });

    step('saves it as a drawing and as a picture', async () => {
      const drawing = await exported(anna, 'Fishbone as SVG');
      expect(drawing.name).toBe(`${key} fishbone.svg`);
      const svg = drawing.bytes.toString('utf8');
      expect(svg).toContain('<title>');
      expect(svg).toContain('Factory &amp; firmware understood the &lt;file&gt;');
      expect(svg).not.toMatch(/var\(|class=|tabindex/);
      const picture = await exported(anna, 'Fishbone as PNG');
      expect(picture.name).toBe(`${key} fishbone.png`);
      const [width, height] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)];
      const drawn = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
      expect([width, height]).toEqual(drawn?.slice(1).map((side) => Math.round(2 * Number(side))));
      await anna.panel.getByText(`Saved as ${key} fishbone.png.`).waitFor();
      await expectCalm(anna);
    });

    step('is led by what is missing to the whys, whatever she looked at', async () => {
      await anna.quality.getByRole('button', { name: /^Go there: .*not verified/ }).click();
      await focusArrives(why(anna, '4'));
      await expectCalm(anna);
    });
  });

  describe('by keyboard alone', () => {
    const step = story();
    let tomas: Person;
    beforeAll(async () => {
      const { key } = await branchedAnalysis(stage.site);
      tomas = await stage.enter('quality2');
      await open(tomas, key);
    });

    step('Tomás comes to it by arrows', async () => {
      await tabTo(tomas, tomas.panel.getByRole('radio', { name: 'Whys' }));
      await strike(tomas, 'ArrowRight');
      await tomas.panel.getByRole('tree').waitFor();
      await focusArrives(tomas.panel.getByRole('radio', { name: 'Fishbone' }));
    });

    step('moves and zooms the picture', async () => {
      await tabTo(tomas, canvas(tomas));
      const before = await zoomOf(tomas);
      await strike(tomas, '+');
      await strike(tomas, '+');
      expect(await zoomOf(tomas)).toBeGreaterThan(before);
      await strike(tomas, '0');
      await tomas.look('canvas-in-focus');
    });

    step('walks the tree', async () => {
      await tabTo(tomas, place(tomas, 'Software: 3 causes').or(place(tomas, 'Software: 4 causes')));
      await strike(tomas, 'ArrowRight');
      await focusArrives(place(tomas, /^Why 1a: /));
      await strike(tomas, 'ArrowDown');
      await focusArrives(place(tomas, /^Why 2: /));
      await strike(tomas, 'ArrowLeft');
      await focusArrives(place(tomas, /^Why 1a: /));
      await strike(tomas, 'End');
      await focusArrives(place(tomas, /^Why 1b: /));
      await strike(tomas, 'Home');
      await focusArrives(place(tomas, /^Software/));
      await tomas.look('walking');
    });

    step('writes as in the whys: Enter asks why again, Escape stops', async () => {
      await strike(tomas, 'End');
      await strike(tomas, 'ArrowUp');
      await strike(tomas, 'ArrowUp');
      await focusArrives(place(tomas, /^Why 4: /));
      await strike(tomas, 'F2');
      await focusArrives(writer(tomas));
      await type(tomas, ' and nobody noticed');
      await strike(tomas, 'Enter');
      await focusArrives(tomas.panel.getByRole('textbox', { name: 'Why 5', exact: true }));
      await type(tomas, 'No format was ever agreed');
      await strike(tomas, 'Control+Enter');
      await strike(tomas, 'Escape');
      await focusArrives(place(tomas, /^Why 5: No format was ever agreed\. Root cause/));
      await place(tomas, /^Why 4: .* and nobody noticed/).waitFor();
    });

    step('leaves no trace of a line he began and left empty', async () => {
      await strike(tomas, 'Enter');
      await strike(tomas, 'Enter');
      await focusArrives(tomas.panel.getByRole('textbox', { name: 'Why 6', exact: true }));
      await strike(tomas, 'Escape');
      await focusArrives(place(tomas, /^Why 5: /));
      expect(await place(tomas, /^Why 6/).count()).toBe(0);
    });

    step('goes on from where such a line stood, in the midst of the others too', async () => {
      await strike(tomas, 'ArrowLeft');
      await strike(tomas, 'ArrowLeft');
      await strike(tomas, 'ArrowLeft');
      await focusArrives(place(tomas, /^Why 2: /));
      await strike(tomas, 'F2');
      await strike(tomas, 'Enter');
      await focusArrives(tomas.panel.getByRole('textbox', { name: 'Why 3a', exact: true }));
      await strike(tomas, 'Escape');
      await focusArrives(place(tomas, /^Why 2: /));
      await strike(tomas, 'ArrowRight');
      await strike(tomas, 'ArrowRight');
      await strike(tomas, 'ArrowRight');
      await focusArrives(place(tomas, /^Why 5: /));
    });

    step('removes a cause and takes that back, without losing the focus', async () => {
      await strike(tomas, 'Delete');
      await place(tomas, /^Why 5: /).waitFor({ state: 'detached' });
      await strike(tomas, 'Control+z');
      await place(tomas, /^Why 5: /).waitFor();
      await strike(tomas, 'Control+Shift+z');
      await place(tomas, /^Why 5: /).waitFor({ state: 'detached' });
      await strike(tomas, 'Control+z');
      await place(tomas, /^Why 5: /).waitFor();
      await saved(tomas);
      await expectCalm(tomas);
    });
  });
});
