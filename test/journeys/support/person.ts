import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { accountOf, type Role } from '../../app/support/people';
import type { Site } from '../../app/support/site';
import type { Gallery } from './gallery';
import { listen, type Complaints } from './watch';

/** How somebody's window is, and which refusals of the network the journey provokes on purpose. */
export interface Surroundings {
  readonly width?: number;
  readonly height?: number;
  /** 2 is 200 %: half as many CSS pixels, each twice as large. */
  readonly zoom?: number;
  readonly expectedFailures?: RegExp;
}

/** Somebody at a browser of their own. */
export interface Person {
  readonly role: Role;
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
  /** The root-cause panel of the open issue. */
  readonly panel: FrameLocator;
  /** The panel “Actions and effect” of the open issue. */
  readonly effect: FrameLocator;
  /** The Quality context of the open issue; on a project's page, what the app shows there. */
  readonly quality: FrameLocator;
  /** Keeps a picture of the page as it is now. */
  readonly look: (what: string) => Promise<void>;
}

interface Scene {
  readonly site: Site;
  readonly browser: Browser;
  readonly gallery: Gallery;
}

/** Opens a window on the site. Nobody is signed in yet. */
export async function openWindow(
  { site, browser, gallery }: Scene,
  role: Role,
  { width = 1280, height = 900, zoom = 1, expectedFailures }: Surroundings,
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: site.host.url,
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const accountId = accountOf(site.host, role);
  const name = site.host.site.people.get(accountId)?.displayName ?? role;
  return {
    role,
    name,
    page,
    context,
    complaints: listen(page, expectedFailures),
    panel: page.frameLocator('iframe[title="Root cause"]'),
    effect: page.frameLocator('iframe[title="Actions and effect"]'),
    quality: page.frameLocator('iframe[title="Quality"]'),
    look: (what) => gallery.take(page, what),
  };
}
