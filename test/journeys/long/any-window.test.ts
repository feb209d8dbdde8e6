import { expectCalm } from '../support/calm';
import { choose, open, refusal } from '../support/issue-page';
import { misfits } from '../support/layout';
import type { Person, Surroundings } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { useTool, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';

const causes = {
  cause1:
    'The alarm threshold is 20 mmHg below the one that was set, on every pump that got its table from the new line since the sixth of March',
  cause2:
    'CalibrationTableReader.readRowsSkippingHeaderUnlessHeaderIsMissing() takes the header for a value',
  cause3: 'The operator chose the wrong file',
  cause4: 'Both files have the same name',
  cause5:
    'No process asks for an agreed name and format when one team’s data is read by another’s software',
};

const more = [
  {
    kind: 'stateProblem',
    field: 'where',
    text: 'Ward pumps with firmware 4.2, at three hospitals',
  },
  { kind: 'stateProblem', field: 'howMany', text: '3 of 120 pumps in two weeks' },
  { kind: 'classify', id: 'cause3', class: 'person' },
  { kind: 'classify', id: 'cause5', class: 'management' },
  { kind: 'nameRoot', id: 'cause5', root: true },
  {
    kind: 'addEvidence',
    node: 'cause2',
    evidence: {
      kind: 'link',
      id: 'evidence1',
      url: 'https://git.example/pump/reader.c',
      note: 'The reader',
    },
  },
  {
    kind: 'addCause',
    id: 'escape1',
    parent: null,
    after: 'cause1',
    leg: 'escape',
    text: 'The end-of-line test reads the same table',
  },
  {
    kind: 'ruleOut',
    id: 'escape1',
    reason: 'The test compares with a gauge of its own since 2024',
  },
];

interface Looks extends Surroundings {
  readonly name: string;
  readonly dark?: boolean;
}

const windows: Looks[] = [
  { name: 'dark', dark: true },
  { name: 'zoomed-to-200-percent', zoom: 2 },
  { name: 'as-narrow-as-a-phone', width: 360, height: 740 },
];

describe('In any window', () => {
  let stage: Stage;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('any-window');
    ({ key } = await nonconformanceWith(stage.site, causes, more));
  });
  afterAll(() => stage.close());

  const expectFits = async (person: Person) => {
    expect(await misfits(person.page)).toEqual([]);
    await expectCalm(person);
  };

  it.each(windows)(
    '$name: everything can be read and reached',
    async ({ name, dark, ...window }) => {
      const anna = await stage.enter('quality', { ...window, expectedFailures: /\/transitions$/ });
      if (dark) await anna.page.getByRole('button', { name: 'Dark theme' }).click();
      await anna.page.getByRole('button', { name: 'Create', exact: true }).click();
      await anna.page.getByLabel('Work type').selectOption({ label: 'Nonconformance' });
      await anna.page.getByLabel('Severity', { exact: true }).waitFor();
      await anna.look(`${name}-create`);
      await expectCalm(anna);
      await open(anna, key);
      await anna.panel
        .getByText('How do we know that this is the cause?', { exact: true })
        .waitFor();
      await anna.look(`${name}-issue`);
      await expectFits(anna);

      await useTool(anna, '5', 'Evidence');
      await anna.panel.getByRole('button', { name: 'Keys' }).click();
      await anna.panel.getByText('Why it matters').first().click();
      await anna.panel.getByLabel('It could', { exact: true }).check();
      await anna.quality.getByRole('button', { name: 'Raise CAPA' }).click();
      await anna.look(`${name}-forms`);
      await expectFits(anna);

      await choose(anna, 'Close');
      await refusal(anna);
      await anna.panel.getByRole('tab', { name: 'History' }).click();
      await anna.panel.getByText(/^The record is whole/).waitFor();
      await anna.look(`${name}-refused-and-history`);
      await expectFits(anna);
      expect(await why(anna, '1').count()).toBe(0);
      await anna.context.close();
    },
  );
});
