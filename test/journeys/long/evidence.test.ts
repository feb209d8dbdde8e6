import type { Locator } from 'playwright-core';
import { report as reportIssue } from '../../app/support/analysis';
import { expectCalm } from '../support/calm';
import { open } from '../support/issue-page';
import type { Person } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { saved, useTool, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';
import { wikiAs, type WikiPage } from '../support/wiki';

const commit = 'https://github.com/acme/pump/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

const form = ({ panel }: Person): Locator => panel.getByRole('form', { name: 'Evidence' });
const listed = ({ panel }: Person): Locator =>
  panel.getByRole('list', { name: 'Evidence' }).getByRole('listitem');

const hasCaret = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);

/** Opens the form at the first why and chooses the kind of evidence. */
async function begin(person: Person, kind: string): Promise<void> {
  await useTool(person, '1', 'Evidence');
  await form(person).getByLabel('Kind of evidence').selectOption({ label: kind });
}

async function add(person: Person): Promise<void> {
  await form(person).getByRole('button', { name: 'Add evidence' }).click();
  await form(person).waitFor({ state: 'detached' });
}

describe('Evidence of every kind', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let tomas: Person;
  let key: string;
  let other: string;
  let protocol: WikiPage;
  let notes: WikiPage;

  beforeAll(async () => {
    stage = await openStage('evidence');
    anna = await stage.enter('quality');
    tomas = await stage.enter('quality2', { width: 720 });
    ({ key } = await nonconformanceWith(stage.site, {
      cause1: 'The seal hardened at 80 °C?',
      cause2: 'Nobody asks what a seal is exposed to',
    }));
    ({ key: other } = await reportIssue(stage.site, { severity: 'minor' }));
    const wiki = wikiAs(stage.site, 'quality');
    const space = await wiki.space('QMS', 'Work instructions');
    protocol = await wiki.publish(space, 'TP-104 Heat test');
    notes = await wiki.publish(space, 'Anna’s own notes', '?private=true');
    await open(anna, key);
  });
  afterAll(() => stage.close());

  step('an issue is named by its address, and shows its title and state', async () => {
    await begin(anna, 'Observation');
    const address = `${stage.site.host.url}/browse/${other}`;
    await form(anna).getByLabel('What was seen').fill(address);
    await form(anna).getByRole('button', { name: 'Add it as “Issue”' }).click();
    const field = form(anna).getByLabel('Issue key');
    expect(await field.inputValue()).toBe(address);
    expect(await hasCaret(field)).toBe(true);
    await anna.look('suggested');
    await add(anna);
    await listed(anna).filter({ hasText: other }).getByText('Reported').waitFor();
  });

  step('a page is named by its address; a short link is refused with what mends it', async () => {
    await begin(anna, 'Confluence page');
    const field = form(anna).getByLabel('Address of the page');
    await field.fill(`${stage.site.host.url}/wiki/x/AbCd`);
    await form(anna).getByRole('button', { name: 'Add evidence' }).click();
    await form(anna)
      .getByText(/does not say which page it is/)
      .waitFor();
    expect(await hasCaret(field)).toBe(true);
    await anna.look('short-link');
    await field.fill(protocol.address);
    await form(anna).getByLabel('What it shows').fill('Ten seals, 80 °C, 300 hours');
    await add(anna);
    const page = anna.panel.getByRole('link', { name: 'TP-104 Heat test' });
    expect(await page.getAttribute('href')).toBe(protocol.address);
    await listed(anna).getByText('Current').waitFor();
  });

  step('a commit is told by its short hash and its repository', async () => {
    await begin(anna, 'Link');
    await form(anna).getByLabel('Address').fill(commit);
    await form(anna).getByRole('button', { name: 'Add it as “Commit”' }).click();
    await add(anna);
    const link = anna.panel.getByRole('link', { name: '1a2b3c4 in github.com/acme/pump' });
    expect(await link.getAttribute('href')).toBe(commit);
  });

  step('a file is chosen among what is attached to the issue', async () => {
    await begin(anna, 'Attachment');
    await form(anna)
      .getByText(/Attach the file to the issue first/)
      .waitFor();
    await anna.look('nothing-attached');
    const file = { name: 'seal.txt', mimeType: 'text/plain', buffer: Buffer.from('brittle') };
    await anna.page.getByLabel('File to attach').setInputFiles(file);
    await anna.page.getByRole('link', { name: 'seal.txt' }).waitFor();
    await form(anna).getByRole('button', { name: 'Look again' }).click();
    await form(anna).getByLabel('File').waitFor();
    expect(await hasCaret(form(anna).getByLabel('File'))).toBe(true);
    await form(anna).getByLabel('File').selectOption({ label: 'seal.txt' });
    await add(anna);
    await anna.panel.getByRole('link', { name: 'seal.txt' }).waitFor();
  });

  step('a measurement, an interview and a private page as well', async () => {
    await begin(anna, 'Measurement');
    await form(anna).getByLabel('Value and unit').fill('95 °C');
    await form(anna).getByLabel('What was measured').fill('At the heater');
    await add(anna);
    await begin(anna, 'Interview');
    await form(anna).getByLabel('Role that was asked').fill('Fitter');
    await form(anna).getByLabel('What was said').fill('Hot since May');
    await add(anna);
    await begin(anna, 'Confluence page');
    await form(anna).getByLabel('Address of the page').fill(notes.address);
    await add(anna);
    await saved(anna);
    expect(await listed(anna).count()).toBe(7);
    await anna.look('every-kind');
    await expectCalm(anna);
  });

  step('Tomás sees what he may see, and that the rest is not for him', async () => {
    await wikiAs(stage.site, 'quality').trash(protocol);
    await anna.page.getByRole('button', { name: 'Delete attachment seal.txt' }).click();
    await anna.page.getByRole('link', { name: 'seal.txt' }).waitFor({ state: 'detached' });
    await open(tomas, key);
    await why(tomas, '1').click();
    await listed(tomas).filter({ hasText: 'TP-104 Heat test' }).getByText('In the trash').waitFor();
    await listed(tomas).getByText(`Page ${notes.id} (not visible to you)`).waitFor();
    await listed(tomas).getByText('seal.txt (no longer attached to this issue)').waitFor();
    await tomas.look('as-the-viewer-may-see');
    await expectCalm(tomas);
  });

  step('where there is no Confluence a page is not asked for, and a link does', async () => {
    const gone = stage.site.host.faults.on({
      match: { service: 'confluence' },
      times: 100,
      effect: { kind: 'status', status: 404, body: {} },
    });
    await tomas.page.reload();
    await why(tomas, '1').click();
    await listed(tomas)
      .getByText(/Confluence is not available to you here/)
      .first()
      .waitFor();
    await begin(tomas, 'Confluence page');
    await form(tomas)
      .getByText(/There is no Confluence on this site that you can use/)
      .waitFor();
    await tomas.look('no-confluence');
    await expectCalm(tomas);
    gone.off();
  });

  step('a guess that a test did not confirm is ruled out with what the test showed', async () => {
    await useTool(tomas, '1', 'Verify');
    const verify = tomas.panel.getByRole('form', { name: 'Verify' });
    await verify.getByRole('button', { name: 'Put on record' }).click();
    await verify.getByText('Choose what came out.').waitFor();
    expect(await hasCaret(verify.getByLabel('It is the cause'))).toBe(true);
    await expectCalm(tomas);
    await verify.getByLabel('How it was tested').selectOption({ label: 'Measured' });
    await verify.getByLabel('It was not confirmed').check();
    await verify.getByLabel('What was seen').fill('Ten seals are as soft as new ones.');
    await verify.getByRole('button', { name: 'Put on record' }).click();
    await tomas.panel.getByText(/^Not confirmed by Tomás Rivera, who measured it/).waitFor();
    await tomas.look('not-confirmed');
    await useTool(tomas, '1', 'Rule out');
    const ruleOut = tomas.panel.getByRole('form', { name: 'Rule out' });
    await ruleOut.getByRole('button', { name: 'Begin with what the test showed' }).click();
    const reason = ruleOut.getByLabel('What speaks against it');
    expect(await reason.inputValue()).toBe('Ten seals are as soft as new ones.');
    expect(await hasCaret(reason)).toBe(true);
    await ruleOut.getByRole('button', { name: 'Rule out' }).click();
    await ruleOut.waitFor({ state: 'detached' });
    await saved(tomas);
    await expectCalm(tomas);
  });

  step('and when its words change, the test of the words of then stays within reach', async () => {
    await open(anna, key);
    await why(anna, '1').fill('The seal swells in oil');
    await saved(anna);
    const earlier = anna.panel.getByText('Earlier tests (1)');
    await earlier.click();
    await anna.panel.getByText(/when it read “The seal hardened at 80 °C\?”/).waitFor();
    await anna.look('earlier-test');
    await expectCalm(anna);
  });
});
