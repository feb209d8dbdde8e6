import { invalid } from './parse.ts';
import type { ConfluenceResponse, RouteCall } from './route.ts';

const usual = 25;
const most = 250;

function askedLimit({ request }: RouteCall): number {
  const asked = request.query.get('limit');
  const limit = asked === null ? usual : Number(asked);
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw invalid(`limit must be between 1 and ${most}`);
  return limit;
}

/** What the cursor was made from; 0 without one. */
function askedCursor({ request }: RouteCall): number {
  const cursor = request.query.get('cursor');
  const value = cursor === null ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  if (Number.isNaN(value)) throw invalid('The cursor is not valid');
  return value;
}

/** The answer for one page of a list; `next` is what the cursor of the following page is made from. */
function answer(
  { site, request }: RouteCall,
  results: object[],
  next: string | null,
): ConfluenceResponse {
  const base = `${site.baseUrl}/wiki`;
  if (next === null) return { status: 200, body: { results, _links: { base } } };
  const query = new URLSearchParams(request.query);
  query.set('cursor', Buffer.from(next).toString('base64url'));
  const address = `${request.path}?${query.toString()}`;
  return {
    status: 200,
    headers: { Link: `<${address}>; rel="next", <${base}>; rel="base"` },
    body: { results, _links: { next: address, base } },
  };
}

/**
 * A page of a list that is ordered by id; the cursor names the last id of the page before, in words nobody should
 * read.
 */
export function manyOf<Item extends { id: string }>(
  call: RouteCall,
  items: readonly Item[],
  render: (item: Item) => object,
): ConfluenceResponse {
  const limit = askedLimit(call);
  const last = askedCursor(call);
  const rest = items
    .filter(({ id }) => Number(id) > last)
    .sort((left, right) => Number(left.id) - Number(right.id));
  const shown = rest.slice(0, limit);
  const next = rest.length <= limit ? null : (shown.at(-1)?.id ?? '');
  return answer(call, shown.map(render), next);
}

/** A page of a list in the order it has; the cursor counts what came before. */
export function manyInOrder<Item>(
  call: RouteCall,
  items: readonly Item[],
  render: (item: Item) => object,
): ConfluenceResponse {
  const start = askedCursor(call);
  const end = start + askedLimit(call);
  const next = items.length <= end ? null : String(end);
  return answer(call, items.slice(start, end).map(render), next);
}
