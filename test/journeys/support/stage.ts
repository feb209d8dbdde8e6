import { existsSync } from 'node:fs';
import type { Role } from '../../app/support/people';
import { openSite, type Site } from '../../app/support/site';
import { launchBrowser } from './browser';
import { openGallery } from './gallery';
import { openWindow, type Person, type Surroundings } from './person';

/** A site that is set up, and windows on it for everybody who takes part in a journey. */
export interface Stage {
  readonly site: Site;
  /** A window with nobody signed in. */
  window(role: Role, surroundings?: Surroundings): Promise<Person>;
  /** Somebody comes to the site and says who they are. */
  enter(role: Role, surroundings?: Surroundings): Promise<Person>;
  close(): Promise<void>;
}

const pages = ['static/build/root-cause.html', 'host/shell/build/index.html'];

function mustBeBuilt(): void {
  const missing = pages.filter((page) => !existsSync(page));
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(' and ')} missing: build the pages first with "npm run build".`,
    );
  }
}

/** `journey` names the folder of the screenshots. */
export async function openStage(journey: string): Promise<Stage> {
  mustBeBuilt();
  const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const gallery = openGallery(journey);
  const window: Stage['window'] = (role, surroundings = {}) =>
    openWindow({ site, browser, gallery }, role, surroundings);
  return {
    site,
    window,
    enter: async (role, surroundings) => {
      const person = await window(role, surroundings);
      await person.page.goto('/login');
      await person.page.getByRole('button', { name: new RegExp(person.name) }).click();
      await person.page.getByRole('heading', { name: 'Projects' }).waitFor();
      return person;
    },
    close: async () => {
      await browser.close();
      await site.stop();
    },
  };
}
