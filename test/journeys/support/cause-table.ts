import type { Locator } from 'playwright-core';
import { seeAs } from './fishbone-view';
import type { Person } from './person';

export async function openTable(person: Person): Promise<void> {
  await seeAs(person, 'Table');
  await table(person).waitFor();
}

const table = ({ panel }: Person): Locator => panel.getByRole('table', { name: 'Causes' });

/** The line of a cause, by some of its words. */
export const line = (person: Person, words: string): Locator =>
  table(person).getByRole('row').filter({ hasText: words }).first();

/** The words of a cause in the table: Enter begins to write there. */
export const words = (person: Person, text: string): Locator =>
  table(person).getByRole('button', { name: text, exact: true });

/** What the table calls its causes, from top to bottom. */
export async function shown(person: Person): Promise<string> {
  const numbers = table(person).locator('.cause-row-number');
  return (await numbers.allInnerTexts()).join(' ');
}
