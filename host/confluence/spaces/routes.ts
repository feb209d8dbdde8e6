import * as z from 'zod';
import type { Page, Space } from '../model.ts';
import { manyOf } from '../many.ts';
import { emptyDocument } from '../pages/create.ts';
import { demandAnswered, invalid, parseBody, queryList } from '../parse.ts';
import type { Route } from '../route.ts';
import { accountOf, mayLookInto } from '../visible.ts';

const path = '/wiki/api/v2/spaces';

const creation = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9]{1,255}$/),
  name: z.string().trim().min(1).max(200),
  description: z.strictObject({ value: z.string(), representation: z.literal('plain') }).optional(),
  createPrivateSpace: z.boolean().default(false),
});

function renderSpace(space: Space) {
  const { id, key, name, authorAccountId, created, homepageId } = space;
  return {
    id,
    key,
    name,
    type: 'global',
    status: 'current',
    authorId: authorAccountId,
    spaceOwnerId: authorAccountId,
    currentActiveAlias: key,
    createdAt: new Date(created).toISOString(),
    homepageId,
    _links: { webui: `/spaces/${key}` },
  };
}

const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:space:confluence'],
  handle: (call) => {
    demandAnswered(call, ['ids', 'keys', 'cursor', 'limit']);
    const { site } = call;
    const [ids, keys] = [queryList(call, 'ids'), queryList(call, 'keys')];
    const spaces = site.spaces
      .all()
      .filter(
        (space) =>
          (ids.length === 0 || ids.includes(space.id)) &&
          (keys.length === 0 || keys.includes(space.key)) &&
          mayLookInto(call, space),
      );
    return manyOf(call, spaces, renderSpace);
  },
};

/** A space with its home page; a private one is its maker's alone. */
const create: Route = {
  method: 'POST',
  path,
  scopes: ['write:space:confluence'],
  handle: (call) => {
    const { site } = call;
    const { key, name, description, createPrivateSpace } = parseBody(creation, call);
    const isTaken = site.spaces.all().some((one) => one.key.toLowerCase() === key.toLowerCase());
    if (isTaken) throw invalid(`A space already exists with key ${key}`);
    const authorAccountId = accountOf(call);
    const created = site.clock.now();
    const next = () => String(site.store.next('confluence content', 98_305));
    const space: Space = {
      id: next(),
      key,
      name,
      description: description?.value ?? '',
      authorAccountId,
      created,
      homepageId: next(),
      privateTo: createPrivateSpace ? authorAccountId : null,
    };
    const home: Page = {
      id: space.homepageId,
      spaceId: space.id,
      parentId: null,
      status: 'current',
      title: name,
      body: emptyDocument,
      authorAccountId,
      created,
      version: { number: 1, message: '', authorAccountId, created },
      privateTo: null,
    };
    site.spaces.put(space.id, space);
    site.pages.put(home.id, home);
    const rendered = renderSpace(space);
    const links = { ...rendered._links, base: `${site.baseUrl}/wiki` };
    return { status: 201, body: { ...rendered, _links: links } };
  },
};

export const spaceRoutes: Route[] = [list, create];
