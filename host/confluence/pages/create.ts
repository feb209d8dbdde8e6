import * as z from 'zod';
import type { Page } from '../model.ts';
import { demandAnswered, parseBody } from '../parse.ts';
import { ConfluenceError, type Route } from '../route.ts';
import { accountOf, mayLookInto, mayRead } from '../visible.ts';
import { renderSingle } from './render.ts';
import { bodyInput, demandFreeTitle, documentText } from './written.ts';

const creation = z.strictObject({
  spaceId: z.string(),
  status: z.enum(['current', 'draft']).default('current'),
  title: z.string().default(''),
  parentId: z.string().optional(),
  body: bodyInput.optional(),
});

export const emptyDocument = JSON.stringify({ type: 'doc', version: 1, content: [] });

/** A new page beneath its parent or the space's home; with `private` its author's alone. */
export const createPage: Route = {
  method: 'POST',
  path: '/wiki/api/v2/pages',
  scopes: ['write:page:confluence'],
  handle: (call) => {
    demandAnswered(call, ['private']);
    const { site, request } = call;
    const wanted = parseBody(creation, call);
    const space = site.spaces.get(wanted.spaceId);
    if (!mayLookInto(call, space))
      throw new ConfluenceError(404, 'NOT_FOUND', 'The space does not exist');
    const parentId = wanted.parentId ?? space.homepageId;
    if (!mayRead(call, site.pages.get(parentId)))
      throw new ConfluenceError(404, 'NOT_FOUND', 'The parent does not exist');
    const authorAccountId = accountOf(call);
    const created = site.clock.now();
    const page: Page = {
      id: String(site.store.next('confluence content', 98_305)),
      spaceId: space.id,
      parentId,
      status: wanted.status,
      title: wanted.title,
      body: wanted.body ? documentText(wanted.body) : emptyDocument,
      authorAccountId,
      created,
      version: { number: 1, message: '', authorAccountId, created },
      privateTo: request.query.get('private') === 'true' ? authorAccountId : null,
    };
    demandFreeTitle(site, page);
    site.pages.put(page.id, page);
    return { status: 200, body: renderSingle(site, page, 'atlas_doc_format') };
  },
};
