import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Issue } from '../../app/support/analysis';
import type { Site } from '../../app/support/site';
import type { Person } from './person';
import { nonconformanceWith } from './prepared';

const causes = {
  cause1: 'The alarm threshold is 20 mmHg below the one that was set',
  cause2: 'The calibration table is read one row too early',
  cause3: 'The parser takes the header of the file for a value',
  cause4: 'Factory & firmware understood the <file> differently',
};

const more = [
  { kind: 'classify', id: 'cause1', class: 'software' },
  { kind: 'classify', id: 'cause4', class: 'method' },
  { kind: 'nameRoot', id: 'cause4', root: true },
  {
    kind: 'addCause',
    id: 'escape1',
    parent: null,
    after: 'cause1',
    leg: 'escape',
    text: 'The end-of-line test reads the same table',
  },
  { kind: 'ruleOut', id: 'escape1', reason: 'The test compares with a gauge of its own' },
];

/** An analysis with a root, a class beneath another, and a cause that was ruled out. */
export const branchedAnalysis = (site: Site): Promise<Issue> =>
  nonconformanceWith(site, causes, more);

/** Chooses a view of the analysis, by mouse. */
export async function seeAs({ panel }: Person, view: string): Promise<void> {
  const group = panel.getByRole('radiogroup', { name: 'See it as' });
  await group.locator('label').filter({ hasText: view }).click();
}

export async function openFishbone(person: Person): Promise<void> {
  await seeAs(person, 'Fishbone');
  await person.panel.getByRole('tree').waitFor();
}

/** A cause or a bone in the picture, by what a screen reader says of it. */
export const place = ({ panel }: Person, name: string | RegExp): Locator =>
  panel.getByRole('treeitem', { name });

/** The text of a cause, open in the picture. */
export const writer = ({ panel }: Person): Locator =>
  panel.locator('.cause-writer').getByRole('textbox');

export const canvas = ({ panel }: Person): Locator =>
  panel.getByRole('group', { name: /^Picture/ });

/** Chooses an export, and answers the file that is saved. */
export async function exported(
  { page, panel }: Person,
  what: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await panel.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: what }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
