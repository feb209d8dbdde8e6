import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { onIssue, writePast, type Issue } from '../app/support/analysis';
import { expectCalm } from './support/calm';
import { choose, open, refusal } from './support/issue-page';
import type { Person } from './support/person';
import { nonconformanceWith } from './support/prepared';
import { why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const recorded = 'The offset is set once, at room temperature';
const smuggled = 'The operator set it wrong';
const Stored = z.looseObject({
  document: z.looseObject({ causes: z.array(z.looseObject({ text: z.string() })) }),
});

const verify = async (file: string) => {
  const script = resolve('scripts/verify-record.mjs');
  return promisify(execFile)(process.execPath, [script, file]).then(
    ({ stdout }) => stdout,
    (error: unknown) => z.object({ stderr: z.string() }).parse(error).stderr,
  );
};

describe('An analysis that was changed past Ratchet', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let issue: Issue;
  let file: string;

  beforeAll(async () => {
    stage = await openStage('changed-outside');
    issue = await nonconformanceWith(stage.site, { first1: 'The sensor drifts', second: recorded });
    anna = await stage.enter('quality', { expectedFailures: /\/transitions$/ });
  });
  afterAll(() => stage.close());

  /** A script with Tomás’s rights rewords the last why in the issue property. */
  async function smuggle(): Promise<void> {
    const stored = Stored.parse(await onIssue(stage.site, issue.id));
    const causes = stored.document.causes.map((cause) =>
      cause.text === recorded ? { ...cause, text: smuggled } : cause,
    );
    const changed = { ...stored, document: { ...stored.document, causes } };
    await writePast(stage.site, issue.id, changed, 'quality2');
  }

  const notice = () =>
    anna.panel.getByRole('status', { name: 'This analysis was changed outside Ratchet' });

  async function openForeign(): Promise<void> {
    await anna.page.goto(`/browse/${issue.key}`);
    await notice().waitFor();
    await notice().getByText(recorded).waitFor();
    await notice().getByText(smuggled).waitFor();
  }

  step('Anna sees both versions, and no gate opens', async () => {
    await smuggle();
    await openForeign();
    await anna.quality.getByText('The analysis was changed outside Ratchet').waitFor();
    await anna.look('both-versions');
    await choose(anna, 'Close');
    expect((await refusal(anna)).join(' ')).toMatch(/changed outside Ratchet/);
    await anna.look('refused');
    await expectCalm(anna);
  });

  step('she puts the recorded one back', async () => {
    await notice().getByRole('button', { name: 'Put back the recorded one' }).click();
    await why(anna, '2').waitFor();
    expect(await why(anna, '2').inputValue()).toBe(recorded);
    await anna.quality.getByRole('heading', { name: 'Next: Close' }).waitFor();
    await anna.look('put-back');
  });

  step('the next time she keeps the changed one', async () => {
    await smuggle();
    await openForeign();
    await notice().getByRole('button', { name: 'Keep the changed one on record' }).click();
    await why(anna, '2').waitFor();
    expect(await why(anna, '2').inputValue()).toBe(smuggled);
    await open(anna, issue.key);
    expect(await why(anna, '2').inputValue()).toBe(smuggled);
  });

  step('the record tells all of it, and is whole', async () => {
    await anna.panel.getByRole('tab', { name: 'History' }).click();
    await anna.panel.getByText(/^The record is whole: \d+ entries/).waitFor();
    await anna.look('history');
    const download = anna.page.waitForEvent('download');
    await anna.panel.getByRole('button', { name: 'Download the record' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`${issue.key}-record.jsonl`);
    file = await saved.path();
    await expectCalm(anna);
  });

  step('anybody can check the downloaded record without Ratchet', async () => {
    expect(await verify(file)).toMatch(/^Sound: \d+ entries/);
    const forged = `${file}.forged`;
    writeFileSync(forged, readFileSync(file, 'utf8').replace(recorded, 'Nothing to see here'));
    expect(await verify(forged)).toMatch(/^Broken at entry \d+/);
  });
});
