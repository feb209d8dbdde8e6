import type { Locator } from 'playwright-core';
import type { Person } from './person';

/** Opens the app's page of the project QM at one of its tabs. */
export async function openTab(person: Person, tab: string): Promise<void> {
  await person.page.goto('/projects/QM/apps/project');
  await person.quality.getByRole('tab', { name: tab, exact: true }).click();
}

/** A report on the triage list, by some of its words. */
export const waiting = ({ quality }: Person, words: string): Locator =>
  quality.locator('.triage-row').filter({ hasText: words });

/** Answers the question of triage that has the focus, by the digit beside the answer. */
export async function answerByDigit(
  { page, quality }: Person,
  question: string,
  answer: string,
): Promise<void> {
  const asked = quality.getByRole('group', { name: question, exact: true });
  await quality.locator('fieldset:focus-within').and(asked).waitFor();
  const choice = asked.locator('label').filter({ hasText: answer });
  await page.keyboard.press(await choice.locator('kbd').innerText());
}
