import { adding, report, saved as recorded, sent, type Issue } from '../../app/support/analysis';
import { take } from '../../app/support/transitions';
import { expectCalm } from '../support/calm';
import { open } from '../support/issue-page';
import { misfits } from '../support/layout';
import type { Person } from '../support/person';
import { saved, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';

describe('Beginning an analysis', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let fresh: Issue;

  const about = (summary: string, process: string | null) =>
    report(stage.site, {
      fields: {
        summary,
        [stage.site.made.fields.process]: process === null ? null : { value: process },
      },
    });

  async function closed(summary: string, causes: readonly [id: string, text: string][]) {
    const issue = await about(summary, 'Production');
    await take(stage.site, issue.id, 'Triage');
    await take(stage.site, issue.id, 'Start work');
    await recorded(stage.site, 'quality', issue.id, [
      sent({ kind: 'answerExtent', extent: { answer: 'no', note: 'One mould only.' } }),
      ...causes.map(([id, text], index) => adding(id, text, causes[index - 1]?.[0] ?? null)),
    ]);
    await take(stage.site, issue.id, 'Close');
    return issue;
  }

  beforeAll(async () => {
    stage = await openStage('starting');
    await closed('Seal ring of the flow sensor is short-shot', [
      ['cold01', 'The mould ran cold after the change of tools'],
      ['limit1', 'The recipe holds no lower limit for the mould'],
    ]);
    await closed('Invoice sent to the wrong address', [['mail01', 'Two customers share a name']]);
    fresh = await about('Short shots on the seal ring, flow sensor lot 88', 'Production');
    anna = await stage.enter('quality');
  });
  afterAll(() => stage.close());

  const list = () => anna.panel.getByRole('list', { name: 'Similar analyses' });
  const button = (name: string) => anna.panel.getByRole('button', { name, exact: true });

  step('a similar closed analysis is offered, and why', async () => {
    await open(anna, fresh.key);
    await button('a similar analysis').click();
    await list().waitFor();
    const offers = await list().getByRole('listitem').allInnerTexts();
    expect(offers).toHaveLength(1);
    expect(offers[0]).toContain('Seal ring of the flow sensor is short-shot');
    expect(offers[0]).toContain('Same process, Production; both speak of');
    expect(offers[0]).toContain('Start from its 2 causes');
    await anna.look('offered');
    await expectCalm(anna);
  });

  step('its causes come as questions, and one undo takes them back', async () => {
    await list()
      .getByRole('button', { name: /^Start from/ })
      .click();
    await why(anna, '2').waitFor();
    expect(await why(anna, '1').inputValue()).toBe('The mould ran cold after the change of tools?');
    await anna.panel.getByText('its causes stand here as questions').waitFor();
    await saved(anna);
    await anna.look('started');
    await expectCalm(anna);
    await button('Undo').click();
    await button('what is and what is not').waitFor();
    await button('Redo').click();
    await why(anna, '2').waitFor();
    await saved(anna);
  });

  step('the history names where they came from', async () => {
    await anna.panel.getByRole('tab', { name: 'History' }).click();
    await anna.panel
      .getByText(/started from the analysis of/i)
      .first()
      .waitFor();
    await expectCalm(anna);
  });

  step('on a phone, and where nothing is like it, it says so', async () => {
    const odd = await about('Battery swells in storage', 'Production');
    const nowhere = await about('Nobody knows where', null);
    const phone = await stage.enter('quality', { width: 360, height: 740 });
    await open(phone, odd.key);
    await phone.panel.getByRole('button', { name: 'a similar analysis' }).click();
    await phone.panel.getByText('None of the 2 closed analyses of Production').waitFor();
    await phone.look('none-is-like-it');
    expect(await misfits(phone.page)).toEqual([]);
    await open(phone, nowhere.key);
    await phone.panel.getByRole('button', { name: 'a similar analysis' }).click();
    await phone.panel.getByText('Say in the issue’s field “Process”').waitFor();
    await expectCalm(phone);
  });
});
