import * as z from 'zod/mini';
import { commitAddress } from '../../../src/domain/causes/commit-address';
import { IssueKey, PageId } from '../../../src/domain/id';

/** What an address leads to. */
export type Address =
  | { readonly kind: 'issue'; readonly key: IssueKey }
  | { readonly kind: 'page'; readonly page: PageId }
  /** Of a page, but only Confluence knows which. */
  | { readonly kind: 'pageWithoutId' }
  | { readonly kind: 'commit' }
  | { readonly kind: 'link' };

function urlOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function issueKey({ pathname, searchParams }: URL): IssueKey | null {
  const [, named] = /\/(?:browse|issues)\/([A-Za-z][A-Za-z0-9_]+-\d+)$/.exec(pathname) ?? [];
  const queued = /\/queues\/.*\/([A-Za-z][A-Za-z0-9_]+-\d+)$/.exec(pathname)?.[1];
  const asked = named ?? queued ?? searchParams.get('selectedIssue') ?? '';
  const key = z.safeParse(IssueKey, asked.toUpperCase());
  return key.success ? key.data : null;
}

const inPath = /^\/wiki\/spaces\/[^/]+\/pages\/(?:edit(?:-v2)?\/)?(\d+)(?:\/|$)/;
const byName = /^\/wiki\/(?:x|display|spaces|pages)(?:\/|$)/;

function pageAddress({ pathname, searchParams }: URL): Address | null {
  const action = /^\/wiki\/pages\/\w+\.action$/.test(pathname) ? searchParams.get('pageId') : null;
  const page = z.safeParse(PageId, inPath.exec(pathname)?.[1] ?? action);
  if (page.success) return { kind: 'page', page: page.data };
  return byName.test(pathname) && !pathname.includes('/blog/') ? { kind: 'pageWithoutId' } : null;
}

/**
 * What a text leads to, if it is an address. Only addresses of this site lead to issues and pages that can be
 * looked at; `site` is its origin, null where the platform does not tell it.
 */
export function readAddress(text: string, site: string | null): Address | null {
  const url = urlOf(text.trim());
  if (!url) return null;
  if (site === null || url.origin === urlOf(site)?.origin) {
    const key = issueKey(url);
    if (key) return { kind: 'issue', key };
    const page = pageAddress(url);
    if (page) return page;
  }
  return commitAddress(url.href) ? { kind: 'commit' } : { kind: 'link' };
}
