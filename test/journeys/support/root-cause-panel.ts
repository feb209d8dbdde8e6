import type { Locator } from 'playwright-core';
import type { Person } from './person';

/** The line of a why, by what its team calls it: 1, 2, 3a … */
export const why = ({ panel }: Person, number: string): Locator =>
  panel.getByRole('textbox', { name: `Why ${number}`, exact: true });

const tools = ({ panel }: Person, number: string): Locator =>
  panel.getByRole('group', { name: `Tools for why ${number}`, exact: true });

/** Presses one of a why's tools. */
export async function useTool(person: Person, number: string, tool: string): Promise<void> {
  await why(person, number).click();
  await tools(person, number).getByRole('button', { name: tool, exact: true }).click();
}

/** Says which question a why answers, or what class of cause it is. */
export async function pick(
  person: Person,
  number: string,
  what: 'Which question it answers' | 'Class',
  label: string,
): Promise<void> {
  await why(person, number).click();
  await tools(person, number).getByLabel(what).selectOption({ label });
}

/** Everything typed is on record. */
export async function saved({ panel }: Person): Promise<void> {
  await panel
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}

/** Answers a question of the problem statement. */
export async function stateProblem(
  { panel }: Person,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    await panel.getByRole('textbox', { name: question, exact: true }).fill(answer);
  }
}
