import { askedFormat } from '../body/body-format.ts';
import { manyOf } from '../many.ts';
import { demandAnswered, invalid, queryList } from '../parse.ts';
import { ConfluenceError, type Route, type RouteCall } from '../route.ts';
import { mayRead, pageOf } from '../visible.ts';
import { pageAsOf } from './past.ts';
import { renderPage, renderSingle } from './render.ts';

const path = '/wiki/api/v2/pages';

/** The version that is asked for; null where none is named. */
function askedVersion({ request }: RouteCall): number | null {
  const text = request.query.get('version');
  if (text === null) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw invalid(`Invalid version: ${text}`);
  return number;
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
    const format = askedFormat(call);
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
    return manyOf(call, pages, (page) => renderPage(site, page, format));
  },
};

/** One page. What is answered without a status is not described: here it is what lists show. */
export const readPage: Route = {
  method: 'GET',
  path: `${path}/{id}`,
  scopes: ['read:page:confluence'],
  handle: (call) => {
    demandAnswered(call, ['status', 'body-format', 'include-version', 'version']);
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
    const number = askedVersion(call);
    const shown = number === null ? page : pageAsOf(call.site, page, number);
    return { status: 200, body: renderSingle(call.site, shown, askedFormat(call)) };
  },
};
