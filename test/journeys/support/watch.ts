import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** What a page complained of while somebody used it. */
export interface Complaints {
  /** Console errors, uncaught exceptions and violations of the content security policy. */
  all(): string[];
}

/**
 * Listens from now on. Refusals of Jira that a journey provokes reach the console as "Failed to load resource";
 * the journey names the addresses it expects to fail.
 */
export function listen(page: Page, expectedFailures: RegExp = /^$/): Complaints {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    if (/Failed to load resource/.test(message.text()) && expectedFailures.test(url)) return;
    heard.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  return { all: () => [...heard] };
}

const Violations = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(
      z.object({ target: z.array(z.unknown()), failureSummary: z.optional(z.string()) }),
    ),
  }),
);

async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(
    "axe.run(document, { iframes: false, preload: false, resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return Violations.parse(found).flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${frame.url()} ${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
}

/** Accessibility violations of the page and of every app frame in it. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (frame.url() !== 'about:blank') found.push(...(await violationsIn(frame)));
  }
  return found;
}
