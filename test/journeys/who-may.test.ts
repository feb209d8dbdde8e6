import { expectCalm } from './support/calm';
import { missing, open } from './support/issue-page';
import type { Person } from './support/person';
import { nonconformanceWith } from './support/prepared';
import { why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const words = 'The offset is set once, at room temperature';

describe('Who may only look, and who may not even that', () => {
  const step = story();
  let stage: Stage;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('who-may');
    const root = [{ kind: 'nameRoot', id: 'second', root: true }];
    const causes = { first1: 'The sensor drifts', second: words };
    ({ key } = await nonconformanceWith(stage.site, causes, root));
  });
  afterAll(() => stage.close());

  /** All that Bo can press leads elsewhere or shows more; none of it changes anything. */
  const pressable = async ({ panel, quality }: Person) => {
    const buttons = [panel, quality].map((frame) => frame.getByRole('button').allInnerTexts());
    return new Set((await Promise.all(buttons)).flat());
  };

  step('Bo, a supplier’s viewer, reads the analysis and finds nothing to change', async () => {
    const bo = await stage.enter('supplier');
    await open(bo, key);
    await bo.panel.getByText('You can read this analysis').waitFor();
    expect(await why(bo, '2').inputValue()).toBe(words);
    await why(bo, '2').click();
    await bo.page.keyboard.type('changed');
    expect(await why(bo, '2').inputValue()).toBe(words);
    expect(await missing(bo)).not.toHaveLength(0);
    expect(await pressable(bo)).toEqual(
      new Set(['Next note (1 of 3)', 'Go there', 'Export', 'Why it happened 2']),
    );
    await bo.look('viewer');
    await expectCalm(bo);
  });

  step('Jonas, who is no member, learns nothing', async () => {
    const jonas = await stage.enter('outsider', { expectedFailures: /\/rest\/api\/3\/issue\// });
    expect(await jonas.page.getByText('QM').count()).toBe(0);
    await jonas.page.goto(`/browse/${key}`);
    await jonas.page.getByRole('heading', { name: `${key} cannot be shown` }).waitFor();
    expect(await jonas.page.locator('iframe').count()).toBe(0);
    await jonas.look('outsider');
    await expectCalm(jonas);
  });

  step('somebody who is signed out is asked who they are', async () => {
    const nobody = await stage.window('outsider');
    await nobody.page.goto(`/browse/${key}`);
    await nobody.page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor();
    await nobody.look('signed-out');
    await expectCalm(nobody);
  });
});
