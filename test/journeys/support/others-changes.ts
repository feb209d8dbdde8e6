import type { Locator, Page, Route } from 'playwright-core';
import * as z from 'zod';

const calls = /\/_host\/frames\/[^/]+\/call$/;
const Call = z.object({ command: z.string() });

const isLook = (body: string): boolean => body.includes('/properties/ratchet-causes');

/** What the page's frames asked of the app and of the analysis on the issue, from now on. */
export function listenToCalls(page: Page): {
  readonly invocations: () => number;
  readonly looks: () => number;
} {
  const heard = { invocations: 0, looks: 0 };
  page.on('request', (request) => {
    if (!calls.test(request.url())) return;
    const body = request.postData() ?? '{}';
    const call = Call.safeParse(JSON.parse(body));
    if (call.data?.command === 'invoke') heard.invocations += 1;
    if (isLook(body)) heard.looks += 1;
  });
  return { invocations: () => heard.invocations, looks: () => heard.looks };
}

/** Lets a window learn nothing of what others save until `end` is called, as on a slow line. */
export async function keepFromSeeing(page: Page): Promise<{ readonly end: () => Promise<void> }> {
  const held: Route[] = [];
  const hold = async (route: Route) => {
    if (isLook(route.request().postData() ?? '')) held.push(route);
    else await route.fallback();
  };
  await page.route(calls, hold);
  return {
    end: async () => {
      await page.unroute(calls, hold);
      await Promise.all(held.map((route) => route.fallback()));
    },
  };
}

/** The words of a line with the caret in it, as “|”. */
export const withCaret = (line: Locator): Promise<string> =>
  line.evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) return 'no text field';
    if (area.ownerDocument.activeElement !== area) return `not at work in it: ${area.value}`;
    const { value, selectionStart } = area;
    return `${value.slice(0, selectionStart)}|${value.slice(selectionStart)}`;
  });

/** Puts the caret behind these words of a line. */
export async function putCaret(line: Locator, behind: string): Promise<void> {
  await line.click();
  await line.evaluate((area, words) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    const at = area.value.indexOf(words) + words.length;
    area.setSelectionRange(at, at);
  }, behind);
}
