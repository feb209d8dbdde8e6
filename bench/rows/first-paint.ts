import type { Frame } from 'playwright-core';
import * as z from 'zod';
import type { Lab } from '../lab';
import { analysedIssue } from '../measuring/analysed-issue';
import { frameOf, visit, withWindow } from '../measuring/visit';
import { measurementOf } from '../row';
import { median } from '../statistics';

const visits = 7;

/** Milliseconds from the frame's navigation until it first showed something. */
async function firstPaint(frame: Frame): Promise<number> {
  const asked = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
  return z.number().parse(await frame.evaluate(asked));
}

const once = (lab: Lab, key: string) =>
  withWindow(lab, async (page) => {
    await visit(page, key);
    return {
      panel: await firstPaint(frameOf(page, 'root-cause')),
      context: await firstPaint(frameOf(page, 'issue-quality')),
    };
  });

export const measurement = measurementOf({
  rows: [
    {
      id: 'paint.root-cause',
      what: 'root-cause panel: first paint on the local site, cold',
      unit: 'ms',
      goal: null,
      peer: '704 ms: a panel of Atlaskit components, alone on its page',
    },
    {
      id: 'paint.issue-quality',
      what: 'quality context: first paint on the local site, cold',
      unit: 'ms',
      goal: null,
      peer: '584 ms: a gadget of Atlaskit components, alone on its page',
    },
  ],
  async measure(lab) {
    const { key } = await analysedIssue(await lab.site());
    await once(lab, key);
    const seen = [];
    for (let count = 0; count < visits; count += 1) seen.push(await once(lab, key));
    return {
      'paint.root-cause': { value: median(seen.map(({ panel }) => panel)) },
      'paint.issue-quality': { value: median(seen.map(({ context }) => context)) },
    };
  },
});
