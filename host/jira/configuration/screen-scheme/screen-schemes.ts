import * as z from 'zod';
import type { ScreenScheme } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, pathParameter, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { nameContains, ordered, refuseTakenName, withIds } from '../names.ts';
import { screenById } from '../screen/find.ts';

const kinds = ['default', 'create', 'edit', 'view'] as const;

function render({ id, name, description, screens }: ScreenScheme) {
  const numbered = kinds.flatMap((kind) => {
    const screenId = screens[kind];
    return screenId === undefined ? [] : [[kind, Number(screenId)] as const];
  });
  return { id: Number(id), name, description, screens: Object.fromEntries(numbered) };
}

export const listScreenSchemes = administered({
  method: 'GET',
  path: '/rest/api/3/screenscheme',
  scopes: ['manage:jira-project'],
  handle: (call) => {
    const { query } = call.request;
    const named = nameContains(call.site.screenSchemes.all(), query.get('queryString'));
    const found = ordered(withIds(named, queryList(call, 'id')), query.get('orderBy'));
    const page = pageOf(call, found.map(render), 25);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

const screenId = z.int().transform(String);
const screenIds = z.strictObject({
  default: screenId,
  create: screenId.optional(),
  edit: screenId.optional(),
  view: screenId.optional(),
});
const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(255).default(''),
  screens: screenIds,
});

function chosen(site: JiraSite, asked: z.infer<typeof screenIds>): ScreenScheme['screens'] {
  const screens: ScreenScheme['screens'] = { default: asked.default };
  for (const kind of kinds) {
    const id = asked[kind];
    if (id !== undefined) screens[kind] = screenById(site, id).id;
  }
  return screens;
}

export const createScreenScheme = administered({
  method: 'POST',
  path: '/rest/api/3/screenscheme',
  handle: (call) => {
    const { site } = call;
    const { name, description, screens } = parseBody(creation, call);
    refuseTakenName(
      site.screenSchemes.all(),
      { name },
      {
        status: 400,
        message: 'A screen scheme with this name already exists.',
      },
    );
    const used = chosen(site, screens);
    const id = String(site.store.next('screenScheme'));
    site.screenSchemes.put(id, { id, name, description, screens: used });
    return { status: 201, body: { id: Number(id) } };
  },
});

export const deleteScreenScheme = administered({
  method: 'DELETE',
  path: '/rest/api/3/screenscheme/{screenSchemeId}',
  scopes: ['manage:jira-project'],
  handle: (call) => {
    const { site } = call;
    const id = pathParameter(call, 'screenSchemeId');
    if (!site.screenSchemes.get(id))
      throw new JiraError(404, `The screen scheme with id '${id}' was not found.`);
    const used = site.issueTypeScreenSchemes
      .all()
      .some(({ mappings }) => Object.values(mappings).includes(id));
    if (used) throw new JiraError(400, 'The screen scheme is used in an issue type screen scheme.');
    site.screenSchemes.delete(id);
    return { status: 204 };
  },
});
