import { demandAnswered, invalid } from '../parse.ts';
import type { Route } from '../route.ts';
import { forgetEditions } from './past.ts';
import { pageOf } from '../visible.ts';

/** Into the trash; from there, and drafts at once, for good. */
export const removePage: Route = {
  method: 'DELETE',
  path: '/wiki/api/v2/pages/{id}',
  scopes: ['delete:page:confluence'],
  handle: (call) => {
    demandAnswered(call, ['purge', 'draft']);
    const { site, request } = call;
    const page = pageOf(call);
    const asked = (name: string) => request.query.get(name) === 'true';
    if (asked('purge') !== (page.status === 'trashed'))
      throw invalid('Only a page in the trash can be purged, and nothing else be done with it');
    if (asked('draft') !== (page.status === 'draft'))
      throw invalid('A draft, and nothing else, is deleted as a draft');
    if (page.status === 'trashed' || page.status === 'draft') {
      site.pages.delete(page.id);
      forgetEditions(site, page);
    } else site.pages.put(page.id, { ...page, status: 'trashed' });
    return { status: 204 };
  },
};
