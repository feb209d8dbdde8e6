import type { Page, PageVersion } from '../model.ts';
import { ConfluenceError } from '../route.ts';
import type { ConfluenceSite } from '../site.ts';

/** What a page said in one of its versions. */
interface Edition {
  title: string;
  body: string;
  version: PageVersion;
}

const idOf = (pageId: string, number: number) => `${pageId}/${number}`;

/** Keeps what the page says now, before it says something else. */
export function keepEdition(site: ConfluenceSite, { id, title, body, version }: Page): void {
  site.pastEditions.put(idOf(id, version.number), { title, body, version });
}

export type { Edition };

/** Every version of a page, the newest first. */
export function editionsOf(site: ConfluenceSite, page: Page): Edition[] {
  const past = Array.from({ length: page.version.number - 1 }, (_, index) =>
    site.pastEditions.get(idOf(page.id, page.version.number - 1 - index)),
  );
  return [page, ...past.filter((edition) => edition !== undefined)];
}

/** The page as it was in that version; 404 for a version it never had. */
export function pageAsOf(site: ConfluenceSite, page: Page, number: number): Page {
  if (number === page.version.number) return page;
  const past = site.pastEditions.get(idOf(page.id, number));
  if (!past) throw new ConfluenceError(404, 'NOT_FOUND', 'The version does not exist');
  return { ...page, ...past, status: 'historical' };
}

export function forgetEditions(site: ConfluenceSite, { id, version }: Page): void {
  for (let number = 1; number < version.number; number += 1)
    site.pastEditions.delete(idOf(id, number));
}
