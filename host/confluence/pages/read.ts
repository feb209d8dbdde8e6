import { manyOf } from '../many.ts';
import { demandAnswered, invalid, queryList } from '../parse.ts';
import { ConfluenceError, type Route, type RouteCall } from '../route.ts';
import { mayRead, pageOf } from '../visible.ts';
import { renderPage, renderSingle } from './render.ts';

const path = '/wiki/api/v2/pages';

/** Whether the body is asked for, in the one representation this site keeps. */
function asksForBody({ request }: RouteCall): boolean {
  const format = request.query.get('body-format');
  if (format === null) return false;
  if (format === 'atlas_doc_format') return true;
  const title = `This site does not answer bodies in ${format}`;
  throw new ConfluenceError(501, 'NOT_IMPLEMENTED', title);
}

function askedStates(call: RouteCall, known: readonly string[]): string[] {
  const states = queryList(call, 'status');
  const strange = states.find((state) => !known.includes(state));
  if (strange !== undefined) throw invalid(`Invalid status: ${strange}`);
  return states.length === 0 ? ['current', 'archived'] : states;
}

/** Pages the caller may see; drafts are never listed. */
export const listPages: Route = {
  method: 'GET',
  path,
  scopes: ['read:page:confluence'],
  handle: (call) => {
    demandAnswered(call, ['id', 'space-id', 'status', 'title', 'body-format', 'cursor', 'limit']);
    const { site, request } = call;
    const states = askedStates(call, ['current', 'archived', 'deleted', 'trashed']);
    const [ids, spaces] = [queryList(call, 'id'), queryList(call, 'space-id')];
    const title = request.query.get('title');
    const withBody = asksForBody(call);
    const pages = site.pages
      .all()
      .filter(
        (page) =>
          states.includes(page.status) &&
          (ids.length === 0 || ids.includes(page.id)) &&
          (spaces.length === 0 || spaces.includes(page.spaceId)) &&
          (title === null || page.title === title) &&
          mayRead(call, page),
      );
    return manyOf(call, pages, (page) => renderPage(site, page, withBody));
  },
};

/** One page. What is answered without a status is not described: here it is what lists show. */
export const readPage: Route = {
  method: 'GET',
  path: `${path}/{id}`,
  scopes: ['read:page:confluence'],
  handle: (call) => {
    demandAnswered(call, ['status', 'body-format', 'include-version']);
    const states = askedStates(call, [
      'current',
      'archived',
      'trashed',
      'deleted',
      'historical',
      'draft',
    ]);
    const page = pageOf(call);
    if (!states.includes(page.status)) throw new ConfluenceError(404, 'NOT_FOUND', 'Not Found');
    return { status: 200, body: renderSingle(call.site, page, asksForBody(call)) };
  },
};
