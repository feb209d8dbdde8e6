import { invalid } from './parse.ts';
import type { ConfluenceResponse, RouteCall } from './route.ts';

const usual = 25;
const most = 250;

/**
 * A page of a list that is ordered by id; the cursor names the last id of the page before, in words nobody should
 * read.
 */
export function manyOf<Item extends { id: string }>(
  { site, request }: RouteCall,
  items: readonly Item[],
  render: (item: Item) => object,
): ConfluenceResponse {
  const asked = request.query.get('limit');
  const limit = asked === null ? usual : Number(asked);
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw invalid(`limit must be between 1 and ${most}`);
  const cursor = request.query.get('cursor');
  const last = cursor === null ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  if (Number.isNaN(last)) throw invalid('The cursor is not valid');
  const rest = items
    .filter(({ id }) => Number(id) > last)
    .sort((left, right) => Number(left.id) - Number(right.id));
  const shown = rest.slice(0, limit);
  const base = `${site.baseUrl}/wiki`;
  if (rest.length <= limit)
    return { status: 200, body: { results: shown.map(render), _links: { base } } };
  const query = new URLSearchParams(request.query);
  query.set('cursor', Buffer.from(shown.at(-1)?.id ?? '').toString('base64url'));
  const next = `${request.path}?${query.toString()}`;
  return {
    status: 200,
    headers: { Link: `<${next}>; rel="next", <${base}>; rel="base"` },
    body: { results: shown.map(render), _links: { next, base } },
  };
}
