import type { Locator } from 'playwright-core';
import { open } from './issue-page';
import { tabTo, type } from './keyboard';
import type { Person } from './person';

/** A part of the panel “Actions and effect”, by its heading. */
export const section = ({ effect }: Person, title: string): Locator =>
  effect.getByRole('region', { name: title, exact: true });

/** A way on in that panel, by the beginning of what a screen reader says of it. */
export const way = ({ effect }: Person, label: string | RegExp): Locator =>
  effect.getByRole('button', { name: label });

/** Opens an issue and waits until its case can be worked on as well. */
export async function openCase(person: Person, key: string): Promise<void> {
  await open(person, key);
  await section(person, 'Actions').waitFor();
}

/** What somebody sees in the panel that guards them from doing it. */
export const said = ({ effect }: Person, words: string | RegExp): Locator =>
  effect.getByText(words).first();

/** Types into a field of the panel until what is meant is offered there; whoever goes on has chosen it. */
export async function typeUntilOffered(
  person: Person,
  field: string,
  words: string,
  offered = words,
): Promise<void> {
  await tabTo(person, person.effect.getByLabel(field));
  await type(person, words);
  await person.effect.locator(`option[value="${offered}"]`).waitFor({ state: 'attached' });
}
