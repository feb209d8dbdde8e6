import type { Person } from './person';

/** Opens an issue by its address, as by a link in a mail; waits until the app's frames have read it. */
export async function open(person: Person, key: string): Promise<void> {
  await person.page.goto(`/browse/${key}`);
  await person.panel.getByRole('heading', { name: 'Why did it happen?' }).waitFor();
  await person.quality.getByRole('region', { name: 'What it is' }).waitFor();
}

export const statusMenu = ({ page }: Person) => page.getByRole('button', { name: /^Status: / });

/** Chooses a transition in the status menu, by mouse. What comes of it is for the journey to see. */
export async function choose(person: Person, transition: string): Promise<void> {
  await statusMenu(person).click();
  await person.page.getByRole('menuitem', { name: transition, exact: true }).click();
}

/** Moves an issue on and sees it arrive. */
export async function move(person: Person, transition: string, to: string): Promise<void> {
  await choose(person, transition);
  await arrived(person, to);
}

export async function arrived(person: Person, status: string): Promise<void> {
  await person.page.getByText(`The status is now ${status}.`).waitFor();
}

/** The sentences with which Jira refused, one by one. */
export async function refusal({ page }: Person): Promise<string[]> {
  const alert = page.getByRole('alert', { name: 'The status stays as it is' });
  await alert.waitFor();
  return alert.locator('li, p:not(.section-message-title)').allInnerTexts();
}

/** What the Quality context says is missing for the next step. */
export async function missing({ quality }: Person): Promise<string[]> {
  const step = quality.getByRole('region', { name: 'Next step' });
  const sentences = await step.getByRole('listitem').allInnerTexts();
  return sentences.map((sentence) => sentence.replace(/\s*Go there$/, ''));
}
