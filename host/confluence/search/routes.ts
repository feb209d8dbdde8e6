import type { Page } from '../model.ts';
import { addressOf } from '../pages/render.ts';
import { demandAnswered, invalid } from '../parse.ts';
import { ConfluenceError, type Route, type RouteCall } from '../route.ts';
import type { ConfluenceSite } from '../site.ts';
import { mayRead } from '../visible.ts';
import { readCql } from './cql.ts';
import { comparerOf, matcherOf } from './matches.ts';
import { highlighted } from './words.ts';

const usual = 25;
const most = 100;

function numberIn({ request }: RouteCall, name: string, otherwise: number): number {
  const text = request.query.get(name);
  const value = text === null ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0) throw invalid(`Invalid ${name}: ${text ?? ''}`);
  return value;
}

function renderFound(site: ConfluenceSite, page: Page, asked: readonly string[]) {
  const { id, status, title, spaceId, version } = page;
  const space = site.spaces.get(spaceId);
  const url = addressOf(site, page);
  return {
    content: {
      id,
      type: 'page',
      status,
      title,
      _expandable: {},
      _links: { webui: url, self: `${site.baseUrl}/wiki/rest/api/content/${id}` },
    },
    // The words that were asked for are marked here; `content.title` is the title itself.
    title: highlighted(title, asked),
    excerpt: '',
    url,
    resultGlobalContainer: {
      title: space?.name ?? '',
      displayUrl: `/spaces/${space?.key ?? ''}`,
    },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: new Date(version.created).toISOString(),
    score: 0,
  };
}

/** Published pages that the caller may see, by CQL. */
const search: Route = {
  method: 'GET',
  path: '/wiki/rest/api/search',
  scopes: ['search:confluence'],
  handle: (call) => {
    demandAnswered(call, ['cql', 'limit', 'start', 'cursor', 'excerpt']);
    const { site, request } = call;
    const text = request.query.get('cql');
    if (text === null || text.trim() === '')
      throw new ConfluenceError(400, 'BAD_REQUEST', 'The cql is missing');
    const cql = readCql(text);
    const matchers = cql.all.map((comparison) => matcherOf(site, comparison));
    const found = site.pages
      .all()
      .filter((page) => page.status === 'current' && mayRead(call, page))
      .filter((page) => matchers.every((matches) => matches(page)))
      .sort(comparerOf(cql));
    const limit = Math.min(numberIn(call, 'limit', usual), most);
    const cursor = request.query.get('cursor');
    const start =
      cursor === null
        ? numberIn(call, 'start', 0)
        : Number(Buffer.from(cursor, 'base64url').toString());
    if (Number.isNaN(start)) throw invalid('The cursor is not valid');
    const shown = found.slice(start, start + limit);
    const asked = cql.all
      .filter(({ operator }) => operator === '~')
      .flatMap(({ values }) => values);
    const next = new URLSearchParams(request.query);
    next.set('cursor', Buffer.from(String(start + limit)).toString('base64url'));
    return {
      status: 200,
      body: {
        results: shown.map((page) => renderFound(site, page, asked)),
        start,
        limit,
        size: shown.length,
        totalSize: found.length,
        cqlQuery: text,
        searchDuration: 1,
        _links: {
          base: `${site.baseUrl}/wiki`,
          context: '/wiki',
          ...(start + limit < found.length ? { next: `/rest/api/search?${next.toString()}` } : {}),
        },
      },
    };
  },
};

export const searchRoutes: Route[] = [search];
