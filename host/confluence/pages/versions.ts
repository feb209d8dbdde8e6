import { askedFormat, renderBody } from '../body/body-format.ts';
import { manyInOrder } from '../many.ts';
import { demandAnswered, invalid } from '../parse.ts';
import { ConfluenceError, type Route } from '../route.ts';
import { pageOf } from '../visible.ts';
import { editionsOf } from './past.ts';
import { renderVersion } from './render.ts';

const scopes = ['read:page:confluence'];

/** The newest first unless the oldest are asked for. */
export const listVersions: Route = {
  method: 'GET',
  path: '/wiki/api/v2/pages/{id}/versions',
  scopes,
  handle: (call) => {
    demandAnswered(call, ['body-format', 'cursor', 'limit', 'sort']);
    const { site, request } = call;
    const page = pageOf(call);
    const format = askedFormat(call);
    const sort = request.query.get('sort') ?? '-modified-date';
    if (sort !== 'modified-date' && sort !== '-modified-date')
      throw invalid(`Invalid sort: ${sort}`);
    const newestFirst = editionsOf(site, page);
    const editions = sort.startsWith('-') ? newestFirst : newestFirst.toReversed();
    return manyInOrder(call, editions, ({ version, title, body }) => ({
      ...renderVersion(version),
      page: { id: page.id, title, body: renderBody(body, format) },
    }));
  },
};

export const readVersion: Route = {
  method: 'GET',
  path: '/wiki/api/v2/pages/{id}/versions/{version-number}',
  scopes,
  handle: (call) => {
    demandAnswered(call, []);
    const { site, parameters } = call;
    const number = Number(parameters['version-number']);
    const editions = editionsOf(site, pageOf(call));
    const at = editions.findIndex(({ version }) => version.number === number);
    const found = editions[at];
    if (!found) throw new ConfluenceError(404, 'NOT_FOUND', 'The version does not exist');
    const [next, before] = [at > 0 ? editions[at - 1] : undefined, editions[at + 1]];
    return {
      status: 200,
      body: {
        ...renderVersion(found.version),
        contentTypeModified: false,
        collaborators: [found.version.authorAccountId],
        ...(before ? { prevVersion: before.version.number } : {}),
        ...(next ? { nextVersion: next.version.number } : {}),
      },
    };
  },
};
