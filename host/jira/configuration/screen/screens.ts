import * as z from 'zod';
import type { Screen } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, pathParameter, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { nameContains, ordered, refuseTakenName, withIds } from '../names.ts';
import { screenById } from './find.ts';

const scopes = ['manage:jira-project'];

const render = ({ id, name, description }: Screen) => ({ id: Number(id), name, description });

export const listScreens = administered({
  method: 'GET',
  path: '/rest/api/3/screens',
  scopes,
  handle: (call) => {
    const { query } = call.request;
    const named = nameContains(call.site.screens.all(), query.get('queryString'));
    const found = ordered(withIds(named, queryList(call, 'id')), query.get('orderBy'));
    const page = pageOf(call, found.map(render), 100);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(255).default(''),
});

/** A new screen has one tab without fields. */
export const createScreen = administered({
  method: 'POST',
  path: '/rest/api/3/screens',
  scopes,
  handle: (call) => {
    const { site } = call;
    const wanted = parseBody(creation, call);
    refuseTakenName(site.screens.all(), wanted, {
      status: 400,
      message: 'A screen with this name already exists.',
    });
    const id = String(site.store.next('screen'));
    const tabId = String(site.store.next('screenTab'));
    const screen = { id, ...wanted, tabs: [{ id: tabId, name: 'Field Tab', fieldIds: [] }] };
    site.screens.put(id, screen);
    return { status: 201, body: render(screen) };
  },
});

export const deleteScreen = administered({
  method: 'DELETE',
  path: '/rest/api/3/screens/{screenId}',
  scopes,
  handle: (call) => {
    const { site } = call;
    const { id } = screenById(site, pathParameter(call, 'screenId'));
    const inScheme = site.screenSchemes
      .all()
      .some(({ screens }) => Object.values(screens).includes(id));
    const inWorkflow = site.workflows
      .all()
      .some(({ transitions }) => transitions.some(({ screenId }) => screenId === id));
    if (inScheme || inWorkflow)
      throw new JiraError(400, 'The screen is used in a screen scheme or a workflow.');
    site.screens.delete(id);
    return { status: 204 };
  },
});
