import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { accountOf } from '../../test/app/support/people';
import type { Site } from '../../test/app/support/furnish';
import type { Lab } from '../lab';

const built = ['static/build/root-cause.html', 'host/shell/build/index.html'];

/** A window of its own in a browser that has cached nothing, with the quality engineer signed in. */
export async function withWindow<Result>(
  lab: Lab,
  use: (page: Page, site: Site) => Promise<Result>,
): Promise<Result> {
  const missing = built.filter((page) => !existsSync(page));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} missing: run "npm run build".`);
  const site = await lab.site();
  const browser = await lab.browser();
  const context = await browser.newContext({ baseURL: site.host.url });
  try {
    const data = { accountId: accountOf(site.host, 'quality') };
    await context.request.post('/_host/session', { data });
    return await use(await context.newPage(), site);
  } finally {
    await context.close();
  }
}

/** Opens an issue and waits until panel and context have read it. */
export async function visit(page: Page, key: string): Promise<void> {
  await page.goto(`/browse/${key}`);
  const [panel, quality] = ['Root cause', 'Quality'].map((title) =>
    page.frameLocator(`iframe[title="${title}"]`),
  );
  await panel?.getByRole('heading', { name: 'Why did it happen?' }).waitFor();
  await quality?.getByRole('region', { name: 'What it is' }).waitFor();
}

/** The open frame of an entry of the app. */
export function frameOf(page: Page, entry: string): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.endsWith(`/${entry}.html`));
  if (!frame) throw new Error(`No frame shows ${entry}.`);
  return frame;
}
