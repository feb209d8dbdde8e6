import * as z from 'zod';
import type { Page } from '../model.ts';
import { invalid, parseBody } from '../parse.ts';
import { ConfluenceError, type Route } from '../route.ts';
import { accountOf, pageOf } from '../visible.ts';
import { keepEdition } from './past.ts';
import { renderSingle } from './render.ts';
import { bodyInput, demandFreeTitle, documentText } from './written.ts';

const change = z.strictObject({
  id: z.string(),
  status: z.enum(['current', 'draft']),
  title: z.string(),
  body: bodyInput,
  version: z.strictObject({ number: z.int(), message: z.string().optional() }),
});

/** A page's next version; restoring one from the trash leaves its words as they were. */
export const updatePage: Route = {
  method: 'PUT',
  path: '/wiki/api/v2/pages/{id}',
  scopes: ['write:page:confluence'],
  handle: (call) => {
    const { site } = call;
    const page = pageOf(call);
    const wanted = parseBody(change, call);
    if (wanted.id !== page.id) throw invalid('The id of the body is not the id of the path');
    if (wanted.status === 'draft' && page.status !== 'draft')
      throw new ConfluenceError(501, 'NOT_IMPLEMENTED', 'This site keeps no draft beside a page');
    const next = wanted.status === 'draft' ? 1 : page.version.number + 1;
    if (wanted.version.number !== next)
      throw new ConfluenceError(409, 'CONFLICT', `The version must be ${next}`);
    const isRestored = page.status === 'trashed';
    const written: Page = {
      ...page,
      status: wanted.status,
      title: isRestored ? page.title : wanted.title,
      body: isRestored ? page.body : documentText(wanted.body),
      version: {
        number: next,
        message: wanted.version.message ?? '',
        authorAccountId: accountOf(call),
        created: site.clock.now(),
      },
    };
    demandFreeTitle(site, written);
    if (next > page.version.number) keepEdition(site, page);
    site.pages.put(page.id, written);
    return { status: 200, body: renderSingle(site, written, 'atlas_doc_format') };
  },
};
