import type { Locator } from 'playwright-core';
import type { Person } from './person';

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
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
