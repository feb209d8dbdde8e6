import * as z from 'zod';
import { may } from '../../permissions/permissions.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { administered } from '../administered.ts';
import { refuseTakenName } from '../names.ts';
import { putTab, screenById, tabOf } from './find.ts';

const scopes = ['manage:jira-project'];

export const listTabs: Route = {
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    if (
      !may(site, request.caller, 'ADMINISTER') &&
      !may(site, request.caller, 'ADMINISTER_PROJECTS')
    )
      throw new JiraError(403, 'Only administrators can see the tabs of a screen.');
    const { tabs } = screenById(site, pathParameter(call, 'screenId'));
    call.charge(tabs.length);
    return { status: 200, body: tabs.map(({ id, name }) => ({ id: Number(id), name })) };
  },
};

const tabName = z.strictObject({ name: z.string().trim().min(1).max(255) });
const taken = { status: 400, message: 'A tab with this name already exists on the screen.' };

export const addTab = administered({
  method: 'POST',
  path: '/rest/api/3/screens/{screenId}/tabs',
  scopes,
  handle: (call) => {
    const { site } = call;
    const screen = screenById(site, pathParameter(call, 'screenId'));
    const { name } = parseBody(tabName, call);
    refuseTakenName(screen.tabs, { name }, taken);
    const id = String(site.store.next('screenTab'));
    site.screens.put(screen.id, { ...screen, tabs: [...screen.tabs, { id, name, fieldIds: [] }] });
    return { status: 200, body: { id: Number(id), name } };
  },
});

export const renameTab = administered({
  method: 'PUT',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}',
  scopes,
  handle: (call) => {
    const { screen, tab } = tabOf(call);
    const { name } = parseBody(tabName, call);
    refuseTakenName(screen.tabs, { id: tab.id, name }, taken);
    putTab(call.site, screen, { ...tab, name });
    return { status: 200, body: { id: Number(tab.id), name } };
  },
});

export const deleteTab = administered({
  method: 'DELETE',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}',
  scopes,
  handle: (call) => {
    const { screen, tab } = tabOf(call);
    const tabs = screen.tabs.filter(({ id }) => id !== tab.id);
    call.site.screens.put(screen.id, { ...screen, tabs });
    return { status: 204 };
  },
});
