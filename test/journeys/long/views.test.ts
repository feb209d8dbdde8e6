import { expectCalm } from '../support/calm';
import { line, openTable, shown, words } from '../support/cause-table';
import { seeAs } from '../support/fishbone-view';
import { open } from '../support/issue-page';
import { focusArrives, press, strike, tabTo, type } from '../support/keyboard';
import { largeAnalysis } from '../support/large-analysis';
import { misfits } from '../support/layout';
import type { Person, Surroundings } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { saved, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';
import { blind, causes, early, field, low, more, sheetRow } from '../support/viewed-analysis';

describe('One analysis as table and is / is-not sheet', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('views');
  });
  afterAll(() => stage.close());

  describe('by mouse', () => {
    const step = story();
    let anna: Person;
    let key: string;
    beforeAll(async () => {
      ({ key } = await nonconformanceWith(stage.site, causes, more));
      anna = await stage.enter('quality');
      await open(anna, key);
    });

    step('Anna sees each cause with its state, and asks for some of them', async () => {
      await openTable(anna);
      expect(await shown(anna)).toBe('1a 2 3 1b');
      await line(anna, blind).getByText('The test compares with a gauge of its own').waitFor();
      await anna.look('table');
      const asked = anna.panel.getByLabel('Which causes');
      await asked.selectOption({ label: 'Without evidence' });
      expect(await shown(anna)).toBe('1a 3');
      await asked.selectOption({ label: 'Root causes' });
      expect(await shown(anna)).toBe('3');
      await asked.selectOption({ label: 'All causes' });
      await anna.panel.getByRole('button', { name: 'State' }).click();
      await anna.panel.getByRole('button', { name: 'State' }).click();
      expect(await shown(anna)).toBe('1b 1a 2 3');
      await anna.panel.getByRole('button', { name: 'No.' }).click();
      expect(await shown(anna)).toBe('1a 2 3 1b');
      await expectCalm(anna);
    });

    step('rewords a cause where it stands, and says what class it is', async () => {
      await words(anna, early).click();
      await field(anna, 'Why 2').fill('The calibration table is read one row too late');
      await anna.look('writing');
      await anna.panel.getByLabel('Class of 2').selectOption({ label: 'Software' });
      await anna.panel.getByLabel('Link of 2, read back').selectOption({ label: 'Confirmed' });
      await line(anna, 'one row too late').getByText('Confirmed').first().waitFor();
    });

    step('unfolds a cause, and adds what it rests on', async () => {
      await anna.panel.getByRole('button', { name: /^Evidence of 3: None/ }).click();
      await anna.panel
        .getByText(/therefore “The calibration table is read one row too late”/)
        .waitFor();
      const tools = anna.panel.getByRole('group', { name: 'Tools for 3' });
      await tools.getByRole('button', { name: 'Evidence' }).click();
      await anna.panel.getByLabel('What was seen').fill('Two formats are in use');
      await anna.panel.getByRole('button', { name: 'Add evidence' }).last().click();
      await anna.panel.getByRole('button', { name: /^Evidence of 3: 1/ }).waitFor();
      await anna.look('unfolded');
      await expectCalm(anna);
    });

    step('finds in the whys what she was at, and takes it back there', async () => {
      await words(anna, 'The calibration table is read one row too late').click();
      await seeAs(anna, 'Whys');
      await anna.panel.getByRole('group', { name: 'Tools for why 2', exact: true }).waitFor();
      for (let step = 0; step < 4; step += 1) {
        await anna.panel.getByRole('button', { name: 'Undo' }).click();
      }
      expect(await why(anna, '2').inputValue()).toBe(early);
      await saved(anna);
    });
  });

  describe('by keyboard alone', () => {
    const step = story();
    let tomas: Person;
    beforeAll(async () => {
      const { key } = await nonconformanceWith(stage.site, causes, more);
      tomas = await stage.enter('quality2');
      await open(tomas, key);
    });

    step('Tomás comes to the table by arrows, and walks its rows', async () => {
      await tabTo(tomas, tomas.panel.getByRole('radio', { name: 'Whys' }));
      await strike(tomas, 'ArrowRight');
      await strike(tomas, 'ArrowRight');
      await tabTo(tomas, words(tomas, low));
      await strike(tomas, 'ArrowDown');
      await focusArrives(words(tomas, early));
      await strike(tomas, 'End');
      await focusArrives(words(tomas, blind));
      await strike(tomas, 'Home');
      await focusArrives(words(tomas, low));
    });

    step('writes with Enter, ends with Enter, and undoes', async () => {
      await strike(tomas, 'Enter');
      await focusArrives(field(tomas, 'Why 1a'));
      await type(tomas, ' by hand');
      await strike(tomas, 'Enter');
      await focusArrives(words(tomas, `${low} by hand`));
      await tomas.look('row-in-focus');
      await strike(tomas, 'Control+z');
      await focusArrives(words(tomas, low));
    });

    step('picks a class and unfolds the evidence', async () => {
      await strike(tomas, 'ArrowDown');
      await tabTo(tomas, tomas.panel.getByLabel('Class of 2'));
      await type(tomas, 'Mach');
      await line(tomas, early).getByText('Machine').first().waitFor();
      await press(tomas, tomas.panel.getByRole('button', { name: /^Evidence of 2: 1/ }));
      await tomas.panel.getByText('Row 7 where row 8 was meant').waitFor();
      await expectCalm(tomas);
    });

    step('begins the sheet, adds a row and takes it back', async () => {
      await tabTo(tomas, tomas.panel.getByRole('radio', { name: 'Table' }), 'Shift+Tab');
      await strike(tomas, 'ArrowRight');
      await press(
        tomas,
        tomas.panel.getByRole('button', { name: 'Begin with the four questions' }),
      );
      await focusArrives(field(tomas, 'What: is'));
      await type(tomas, 'Model P2');
      await press(tomas, tomas.panel.getByRole('button', { name: 'Add a row: where' }));
      await focusArrives(field(tomas, 'Where 2: is'));
      await strike(tomas, 'Control+z');
      await field(tomas, 'Where 2: is').waitFor({ state: 'detached' });
      await strike(tomas, 'Control+Shift+z');
      await field(tomas, 'Where 2: is').waitFor();
      await press(tomas, tomas.panel.getByRole('button', { name: 'Remove row Where 2' }));
      await focusArrives(tomas.panel.getByRole('button', { name: 'Add a row: where' }));
      await saved(tomas);
      await expectCalm(tomas);
    });
  });

  it('an empty table is begun and emptied again by keyboard, and the focus stays in it', async () => {
    const { key } = await nonconformanceWith(stage.site, {});
    const tomas = await stage.enter('quality2');
    await open(tomas, key);
    await seeAs(tomas, 'Table');
    await tomas.look('empty-table');
    await expectCalm(tomas);
    await press(tomas, tomas.panel.getByRole('button', { name: 'Write the first cause' }));
    await focusArrives(field(tomas, 'Why 1'));
    await type(tomas, 'The line kinks');
    await strike(tomas, 'Escape');
    await focusArrives(words(tomas, 'The line kinks'));
    await strike(tomas, 'Control+z');
    await strike(tomas, 'Control+z');
    await tomas.panel.getByRole('button', { name: 'Write the first cause' }).waitFor();
    await strike(tomas, 'Control+Shift+z');
    await tomas.panel.getByText('1 cause', { exact: true }).waitFor();
    await tomas.context.close();
  });

  it('a row stays where it is while the words that it is sorted by are written', async () => {
    const { key } = await nonconformanceWith(stage.site, causes, more);
    const anna = await stage.enter('quality');
    await open(anna, key);
    await openTable(anna);
    await anna.panel.getByRole('button', { name: 'Cause', exact: true }).click();
    const before = await shown(anna);
    const [first = ''] = before.split(' ');
    await anna.panel.locator('.cause-row-text').first().click();
    await field(anna, `Why ${first}`).fill('Zinc dust');
    await strike(anna, 'Escape');
    expect(await shown(anna)).toBe(before);
    await anna.panel.getByRole('button', { name: 'Cause', exact: true }).click();
    await anna.panel.getByRole('button', { name: 'Cause', exact: true }).click();
    await anna.panel.getByRole('button', { name: 'Cause', exact: true }).click();
    expect((await shown(anna)).endsWith(first)).toBe(true);
    await anna.context.close();
  });

  it('Bo, who may only look, reads both and changes neither', async () => {
    const { key } = await nonconformanceWith(stage.site, causes, [...more, sheetRow]);
    const bo = await stage.enter('supplier');
    await open(bo, key);
    await openTable(bo);
    await words(bo, low).click();
    expect(await bo.panel.getByRole('textbox').count()).toBe(0);
    await seeAs(bo, 'Is / is not');
    await bo.panel.getByText('Ward pumps with firmware 4.2', { exact: true }).waitFor();
    expect(await bo.panel.getByRole('textbox').count()).toBe(0);
    await bo.panel.getByRole('button', { name: 'Export', exact: true }).click();
    const into = bo.panel.getByRole('button', { name: 'Put into the issue’s description' });
    expect(await into.getAttribute('aria-disabled')).toBe('true');
    await bo.look('viewer');
    await expectCalm(bo);
    await bo.context.close();
  });

  it.each<Surroundings & { name: string; dark?: boolean }>([
    { name: 'dark', dark: true },
    { name: 'zoomed-to-200-percent', zoom: 2 },
    { name: 'as-narrow-as-a-phone', width: 360, height: 740 },
  ])('both can be read and used $name', async ({ name, dark, ...window }) => {
    const { key } = await nonconformanceWith(stage.site, causes, [...more, sheetRow]);
    const anna = await stage.enter('quality', window);
    if (dark) await anna.page.getByRole('button', { name: /dark/i }).click();
    await open(anna, key);
    await openTable(anna);
    await anna.panel.getByRole('button', { name: /^Evidence of 2: 1/ }).click();
    await anna.panel.getByText('Row 7 where row 8 was meant').waitFor();
    expect(await misfits(anna.page)).toEqual([]);
    await anna.look(`${name}-table`);
    await expectCalm(anna);
    await seeAs(anna, 'Is / is not');
    await field(anna, 'Where: is').waitFor();
    expect(await misfits(anna.page)).toEqual([]);
    await anna.look(`${name}-sheet`);
    await expectCalm(anna);
    await anna.context.close();
  });

  it('keeps its head in sight over 300 causes, and prints them all', async () => {
    const { key } = await largeAnalysis(stage.site, 300);
    const anna = await stage.enter('quality');
    await open(anna, key);
    await openTable(anna);
    const head = anna.panel.getByRole('columnheader', { name: 'Cause' });
    const frame = anna.panel.locator('.cause-table-frame');
    const above = () => head.evaluate((cell) => cell.getBoundingClientRect().top);
    const top = await above();
    await frame.evaluate((box) => box.scrollTo(0, 4_000));
    expect(await above()).toBeCloseTo(top, 0);
    await anna.look('300-causes');
    await anna.page.emulateMedia({ media: 'print' });
    expect(await frame.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    await anna.look('300-causes-in-print');
    expect(anna.complaints.all()).toEqual([]);
    await anna.context.close();
  });
});
