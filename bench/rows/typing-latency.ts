import type { Frame, Page } from 'playwright-core';
import * as z from 'zod';
import { largeIssue } from '../measuring/large-issue';
import { frameOf, visit, withWindow } from '../measuring/visit';
import { measurementOf } from '../row';
import { median, quantile } from '../statistics';

/** A hundred letters with the pauses of somebody who thinks: in them the save and the rules run. */
const words = [
  'The seal hardens at the',
  ' heat of the station be',
  'fore it, and nobody che',
  'cks it again before the shift',
];
const pause = 1_300;

/** Long enough for what is fetched after the sheet stands. */
const settling = 3_000;

/** From each keystroke to the end of the frame that shows it; runs in the frame. */
const listen = `
  document.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.frameTimes.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });
`;

/** Types them in the line where the caret stands; milliseconds from each keystroke to its frame. */
async function typed(page: Page, frame: Frame): Promise<number[]> {
  await frame.evaluate('window.frameTimes = []');
  for (const part of words) {
    await page.keyboard.type(part, { delay: 60 });
    await page.waitForTimeout(pause);
  }
  return z.array(z.number()).parse(await frame.evaluate('window.frameTimes'));
}

export const measurement = measurementOf({
  rows: [
    {
      id: 'typing.p95',
      what: 'typing in an analysis of 300 causes: from a keystroke to its frame, 95th percentile',
      unit: 'ms',
      goal: 50,
      peer: null,
    },
    {
      id: 'typing.median',
      what: 'typing in an analysis of 300 causes: from a keystroke to its frame, median',
      unit: 'ms',
      goal: null,
      peer: null,
    },
  ],
  measure: (lab) =>
    withWindow(lab, async (page, site) => {
      const { key } = await largeIssue(site);
      await visit(page, key);
      const frame = frameOf(page, 'root-cause');
      await page.waitForTimeout(settling);
      await frame.evaluate(listen);
      await frame.getByRole('textbox', { name: /^Why / }).nth(150).click();
      await page.keyboard.press('End');
      const rounds = [];
      for (let count = 0; count < 3; count += 1) rounds.push(await typed(page, frame));
      return {
        'typing.p95': { value: median(rounds.map((times) => quantile(times, 0.95))) },
        'typing.median': { value: median(rounds.flat()) },
      };
    }),
});
