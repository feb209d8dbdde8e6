import type { Frame, Page } from 'playwright-core';

/** What does not fit where it stands; runs in the frame. */
function findMisfits(): string[] {
  const root = document.documentElement;
  const named = (element: Element) =>
    `<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 40)}"`;
  const wide =
    root.scrollWidth > root.clientWidth
      ? [`The page is ${root.scrollWidth} wide in ${root.clientWidth}`]
      : [];

  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const unclipped = getComputedStyle(element).clipPath === 'none';
    return width > 1 && height > 1 && unclipped && element.checkVisibility();
  };
  const things =
    'a, button, input, select, textarea, label, legend, summary, h1, h2, h3, p, iframe';
  const shown = [...document.querySelectorAll(things)].filter(isShown);

  const cut = shown
    .filter((element) => element instanceof HTMLTextAreaElement)
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    .map((area) => `The text is cut: "${area.value.slice(0, 40)}"`);

  const overlap = (one: Element, other: Element) => {
    if (one.contains(other) || other.contains(one)) return false;
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > 2;
  };
  const overlapping = shown.flatMap((one, index) =>
    shown
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${named(one)} overlaps ${named(other)}`),
  );
  return [...wide, ...cut, ...overlapping];
}

/** What sticks out sideways, is cut or overlaps, in the page and in each of the app's frames. */
export async function misfits(page: Page): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const found = await Promise.all(
    page.frames().map(async (frame: Frame) => frame.evaluate(findMisfits)),
  );
  return found.flat();
}
