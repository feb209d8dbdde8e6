import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startHost } from '../host/host';
import { furnish, type Site } from '../test/app/support/furnish';
import { launchBrowser } from '../test/journeys/support/browser';

/** What measurements share; each is opened when first asked for. */
export interface Lab {
  /** Set up, with nobody looking over its shoulder as tests do. */
  site(): Promise<Site>;
  browser(): Promise<Browser>;
  close(): Promise<void>;
}

const openSite = async (): Promise<Site> =>
  furnish(
    await startHost({ dataDirectory: ':memory:', appDirectory: resolve('.'), delays: 'skipped' }),
  );

export function openLab(): Lab {
  let site: Promise<Site> | undefined;
  let browser: Promise<Browser> | undefined;
  return {
    site: () => (site ??= openSite()),
    browser: () => (browser ??= launchBrowser()),
    // What did not open was told when it was asked for.
    close: async () => {
      await browser?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      await site?.then(
        (opened) => opened.stop(),
        () => undefined,
      );
    },
  };
}
