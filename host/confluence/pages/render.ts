import { type BodyFormat, renderBody } from '../body/body-format.ts';
import type { Page, PageVersion } from '../model.ts';
import type { ConfluenceSite } from '../site.ts';

const iso = (at: number) => new Date(at).toISOString();

const inAddress = (title: string) => encodeURIComponent(title).replaceAll('%20', '+');

/** Where the page opens, below Confluence’s own address. */
export function addressOf(site: ConfluenceSite, { id, spaceId, status, title }: Page): string {
  const key = site.spaces.get(spaceId)?.key ?? '';
  const begin = `/spaces/${key}/pages`;
  return status === 'draft' ? `${begin}/edit-v2/${id}` : `${begin}/${id}/${inAddress(title)}`;
}

export const renderVersion = ({ number, message, authorAccountId, created }: PageVersion) => ({
  number,
  message,
  minorEdit: false,
  authorId: authorAccountId,
  createdAt: iso(created),
});

/** A page as the API shows it, with its body where that is asked for. */
export function renderPage(site: ConfluenceSite, page: Page, format: BodyFormat) {
  const { id, status, title, spaceId, parentId, authorAccountId, created, version } = page;
  return {
    id,
    status,
    title,
    spaceId,
    ...(parentId === null ? {} : { parentId, parentType: 'page' }),
    position: null,
    authorId: authorAccountId,
    ownerId: authorAccountId,
    lastOwnerId: null,
    createdAt: iso(created),
    version: renderVersion(version),
    body: renderBody(page.body, format),
    _links: { webui: addressOf(site, page), editui: `/pages/resumedraft.action?draftId=${id}` },
  };
}

/** The same alone, which says where the site is. */
export const renderSingle = (site: ConfluenceSite, page: Page, format: BodyFormat) => {
  const rendered = renderPage(site, page, format);
  return { ...rendered, _links: { ...rendered._links, base: `${site.baseUrl}/wiki` } };
};
