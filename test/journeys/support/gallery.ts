import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The pictures of one journey, in the order in which they were taken. */
export interface Gallery {
  take(page: Page, what: string): Promise<void>;
}

/** Resolves once every frame has painted what it holds. */
async function painted(page: Page): Promise<void> {
  const twoFrames = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  // In a letter no script runs, and so nothing would ever resolve.
  const running = page.frames().filter((frame) => frame.url() !== 'about:srcdoc');
  await Promise.all(running.map((frame) => frame.evaluate(twoFrames)));
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
      const size = page.viewportSize();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // A frame below the fold is not painted, and a bar that sticks would stand across the middle:
      // the picture is taken in a window as tall as the page.
      if (size) await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
      await painted(page);
      await page.screenshot({ path: join(folder, name) });
      if (size) await page.setViewportSize(size);
    },
  };
}
