import type { Page } from '../model.ts';
import type { ConfluenceSite } from '../site.ts';

const iso = (at: number) => new Date(at).toISOString();

const inAddress = (title: string) => encodeURIComponent(title).replaceAll('%20', '+');

function addressOf(site: ConfluenceSite, { id, spaceId, status, title }: Page): string {
  const key = site.spaces.get(spaceId)?.key ?? '';
  const begin = `/spaces/${key}/pages`;
  return status === 'draft' ? `${begin}/edit-v2/${id}` : `${begin}/${id}/${inAddress(title)}`;
}

/** A page as the API shows it, with its body where that is asked for. */
export function renderPage(site: ConfluenceSite, page: Page, withBody: boolean) {
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
    version: {
      number: version.number,
      message: version.message,
      minorEdit: false,
      authorId: version.authorAccountId,
      createdAt: iso(version.created),
    },
    body: withBody
      ? { atlas_doc_format: { representation: 'atlas_doc_format', value: page.body } }
      : {},
    _links: { webui: addressOf(site, page), editui: `/pages/resumedraft.action?draftId=${id}` },
  };
}

/** The same alone, which says where the site is. */
export const renderSingle = (site: ConfluenceSite, page: Page, withBody: boolean) => {
  const rendered = renderPage(site, page, withBody);
  return { ...rendered, _links: { ...rendered._links, base: `${site.baseUrl}/wiki` } };
};
