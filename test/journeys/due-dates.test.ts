import { planned, type Planned } from '../app/support/checking';
import { expectCalm } from './support/calm';
import { openCase, said, section, way } from './support/case-panel';
import { expectFocusSeen, press, tabTo, type } from './support/keyboard';
import { misfits } from './support/layout';
import type { Person } from './support/person';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const reason = 'The calibration bench is being repaired until the end of the month.';

describe('A due date that moves', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let capa: Planned;
  let first: string;
  let later: string;

  const dayIn = (days: number) =>
    new Date(stage.site.host.clock.now() + days * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    stage = await openStage('due-dates');
    capa = await planned(stage.site);
    [first, later] = [dayIn(10), dayIn(40)];
    await stage.site.rest('quality2')('PUT', `/issue/${capa.action.id}`, {
      fields: { duedate: first },
    });
    anna = await stage.enter('quality', { expectedFailures: /\/_host\/frames\// });
  });
  afterAll(() => stage.close());

  const shownDay = (day: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(day),
    );
  const tried = () => section(anna, 'Actions').getByLabel('What came in between?');

  step('Tomás moves it later, where engineers do that: in Jira', async () => {
    const tomas = await stage.enter('quality2');
    await tomas.page.goto(`/browse/${capa.action.key}`);
    await tomas.page.getByRole('button', { name: 'Edit Due date' }).click();
    await tomas.page.getByLabel('Due date').fill(later);
    await tomas.page.getByRole('button', { name: 'Save', exact: true }).click();
    await tomas.page.getByRole('button', { name: 'Edit Due date' }).waitFor();
    await expectCalm(tomas);
    await tomas.context.close();
  });

  step('the CAPA shows both days, and asks why', async () => {
    await openCase(anna, capa.key);
    const due = section(anna, 'Actions').getByText(/due .*, first .*, moved later once/);
    const words = await due.innerText();
    expect(words).toContain(shownDay(later));
    expect(words).toContain(shownDay(first));
    await said(anna, /^It was due .*, now .*\. Why\?/).waitFor();
    await anna.look('asked');
    await expectCalm(anna);
  });

  step('a reason is wanted, and kept when it cannot be recorded', async () => {
    await press(anna, way(anna, /^Say why/));
    await press(anna, way(anna, 'Record the reason'));
    await said(anna, 'Write what came in between.').waitFor();
    await tabTo(anna, tried());
    await type(anna, reason);
    stage.site.host.faults.on({
      match: { sql: /^INSERT INTO entry/ },
      times: 9,
      effect: { kind: 'crash' },
    });
    await press(anna, way(anna, 'Record the reason'));
    await said(anna, 'It was not recorded').waitFor();
    expect(await tried().inputValue()).toBe(reason);
    await expectFocusSeen(anna);
    await anna.look('not-recorded');
    stage.site.host.faults.clear();
  });

  step('not even a reload loses it; then it is on record', async () => {
    await openCase(anna, capa.key);
    await press(anna, way(anna, /^Say why/));
    expect(await tried().inputValue()).toBe(reason);
    await press(anna, way(anna, 'Record the reason'));
    await said(anna, new RegExp(`→.*“${reason}”`)).waitFor();
    expect(await way(anna, /^Say why/).count()).toBe(0);
    await expectFocusSeen(anna);
    await anna.look('explained');
  });

  step('the history has it, with who and when', async () => {
    await anna.effect.getByText('History', { exact: true }).click();
    await said(anna, /said why/i).waitFor();
    await anna.look('history');
    await expectCalm(anna);
  });

  step('on a phone both days are there as well', async () => {
    const phone = await stage.enter('quality2', { width: 360, height: 740 });
    await phone.page.getByRole('button', { name: 'Dark theme' }).click();
    await openCase(phone, capa.key);
    await said(phone, /moved later once/).waitFor();
    await phone.look('phone-dark');
    expect(await misfits(phone.page)).toEqual([]);
    await expectCalm(phone);
  });
});
