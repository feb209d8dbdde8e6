import type { Locator, Page } from 'playwright-core';
import type { Person } from './person';

const nowhere = 'The focus is lost.';

/** What a frame says of its own focus; runs in the frame. */
function describeFocus() {
  const element = document.activeElement;
  const takesFocus = element instanceof HTMLElement || element instanceof SVGElement;
  if (!takesFocus || element === document.body) return null;
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  return {
    name: `<${element.tagName.toLowerCase()}> ${(label ?? element).textContent.slice(0, 40)}`,
    isFrame: element instanceof HTMLIFrameElement,
    // A place that takes the focus only to be read from, such as a new page, needs no mark.
    isMarked: element.tabIndex < 0 || outlineStyle !== 'none' || boxShadow !== 'none',
    isHere: document.hasFocus(),
    top,
    bottom,
    height: innerHeight,
  };
}

/** What is wrong with the focus, or null: it must be somewhere, on screen and marked. */
async function lostFocus(page: Page): Promise<string | null> {
  const [outer, ...inner] = await Promise.all(
    page.frames().map((frame) => frame.evaluate(describeFocus)),
  );
  const element = outer?.isFrame ? inner.find((one) => one?.isHere) : outer;
  if (!outer || !element) return nowhere;
  if (!element.isMarked) return `The focus is not marked on ${element.name}`;
  const offset = outer.isFrame ? outer.top : 0;
  const isOnScreen = element.bottom + offset > 0 && element.top + offset < outer.height;
  return isOnScreen ? null : `${element.name} has the focus and is out of sight`;
}

/** The focus can be seen. What moves it may take a moment: a frame, a dialog that closes. */
export async function expectFocusSeen({ page }: Person): Promise<void> {
  const began = Date.now();
  for (;;) {
    const lost = await lostFocus(page).catch((error: unknown) => String(error));
    if (lost === null) return;
    if (Date.now() - began > 2_000) throw new Error(lost);
  }
}

/** Strikes a key, and still sees where the focus is. */
export async function strike(person: Person, key: string): Promise<void> {
  await person.page.keyboard.press(key);
  await expectFocusSeen(person);
}

export const type = ({ page }: Person, words: string): Promise<void> => page.keyboard.type(words);

async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target
    .first()
    .evaluate((node) => node === node.ownerDocument.activeElement && node.ownerDocument.hasFocus());
}

const farthest = 90;

/** Tabs on, or back, until the focus is there. */
export async function tabTo(
  person: Person,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.first().waitFor();
  let rounds = 0;
  for (let struck = 0; struck < farthest; struck += 1) {
    if (await hasFocus(target)) return;
    await person.page.keyboard.press(key);
    // Past the last element the browser's own bar has the focus for one stroke.
    const atEnd = (await lostFocus(person.page)) === nowhere;
    if (atEnd && rounds === 0) rounds += 1;
    else await expectFocusSeen(person);
  }
  throw new Error(`Not reached by ${key}: ${String(target)}`);
}

/** Waits until something has moved the focus there. */
export async function focusArrives(target: Locator): Promise<void> {
  await target.first().waitFor();
  const began = Date.now();
  while (!(await hasFocus(target))) {
    if (Date.now() - began > 5_000) throw new Error(`The focus did not come to ${String(target)}`);
  }
}

/** Goes to a control and presses it. */
export async function press(
  person: Person,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(person, target, key);
  await strike(person, 'Enter');
}

/** Goes to a list and types the first letters of a choice. */
export async function chooseByLetters(
  person: Person,
  list: Locator,
  letters: string,
): Promise<void> {
  await tabTo(person, list);
  await type(person, letters);
}

/** Opens a menu and walks down to an entry. */
export async function chooseInMenu(person: Person, menu: Locator, entry: string): Promise<void> {
  await press(person, menu);
  const item = person.page.getByRole('menuitem', { name: entry, exact: true });
  await item.waitFor();
  for (let struck = 0; !(await hasFocus(item)); struck += 1) {
    if (struck > 10) throw new Error(`No entry ${entry} by arrows`);
    await strike(person, 'ArrowDown');
  }
  await strike(person, 'Enter');
}
