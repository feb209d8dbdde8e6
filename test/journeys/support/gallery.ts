import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The pictures of one journey, in the order in which they were taken. */
export interface Gallery {
  take(page: Page, what: string): Promise<void>;
}

export function openGallery(journey: string): Gallery {
  const folder = join('screenshots', journey);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    async take(page, what) {
      taken += 1;
      const name = `${String(taken).padStart(2, '0')}-${what}.png`;
      // Scrolled down, a picture of the whole page would show the bar across its middle.
      await page.evaluate('window.scrollTo(0, 0)');
      await page.screenshot({ path: join(folder, name), fullPage: true });
    },
  };
}
