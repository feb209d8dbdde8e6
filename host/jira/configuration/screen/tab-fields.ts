import * as z from 'zod';
import type { Field } from '../../model/configuration.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { systemFields } from '../../seed/system-fields.ts';
import { administered } from '../administered.ts';
import { placeFieldEverywhere } from '../field-scheme/place-field.ts';
import { putTab, tabOf } from './find.ts';

const scopes = ['manage:jira-project'];

function renderFields(site: JiraSite, ids: readonly string[]) {
  return ids.flatMap((id) => site.fields.get(id) ?? []).map(({ id, name }) => ({ id, name }));
}

export const listTabFields: Route = {
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    if (
      !may(site, request.caller, 'ADMINISTER') &&
      !may(site, request.caller, 'ADMINISTER_PROJECTS')
    )
      throw new JiraError(403, 'Only administrators can see the fields of a screen.');
    const { tab } = tabOf(call);
    call.charge(tab.fieldIds.length);
    return { status: 200, body: renderFields(site, tab.fieldIds) };
  },
};

function screenable(field: Field | undefined): field is Field {
  if (!field || field.trashed) return false;
  return field.custom || systemFields.some(({ id, orderable }) => id === field.id && orderable);
}

function fieldSchemesUnder(site: JiraSite, screenId: string): Set<string> {
  const screenSchemeIds = site.screenSchemes
    .all()
    .filter(({ screens }) => Object.values(screens).includes(screenId))
    .map(({ id }) => id);
  const usesScreen = (schemeId: string) =>
    Object.values(site.issueTypeScreenSchemes.get(schemeId)?.mappings ?? {}).some((id) =>
      screenSchemeIds.includes(id),
    );
  const projects = site.projects.all().filter((p) => usesScreen(p.issueTypeScreenSchemeId));
  return new Set(projects.map(({ fieldSchemeId }) => fieldSchemeId));
}

const addition = z.strictObject({ fieldId: z.string() });

/**
 * A field stands on a screen once, whichever tab it is on. Unless told not to, Jira lets the projects
 * that use the screen carry the field from then on.
 */
export const addTabField = administered({
  method: 'POST',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields',
  scopes,
  handle: (call) => {
    const { site } = call;
    const { screen, tab } = tabOf(call);
    const { fieldId } = parseBody(addition, call);
    const field = site.fields.get(fieldId);
    if (!screenable(field)) throw new JiraError(404, `Field with id ${fieldId} does not exist`);
    if (screen.tabs.some(({ fieldIds }) => fieldIds.includes(fieldId)))
      throw new JiraError(400, `Field with id ${fieldId} already exists on the screen`);
    putTab(site, screen, { ...tab, fieldIds: [...tab.fieldIds, fieldId] });
    if (field.custom && call.request.query.get('skipFieldAssociation') !== 'true')
      for (const schemeId of fieldSchemesUnder(site, screen.id))
        placeFieldEverywhere(site, fieldId, schemeId);
    return { status: 200, body: { id: field.id, name: field.name } };
  },
});

export const removeTabField = administered({
  method: 'DELETE',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}',
  scopes,
  handle: (call) => {
    const { screen, tab } = tabOf(call);
    const fieldId = pathParameter(call, 'id');
    if (!tab.fieldIds.includes(fieldId))
      throw new JiraError(404, `Field with id ${fieldId} does not exist on the tab`);
    putTab(call.site, screen, { ...tab, fieldIds: tab.fieldIds.filter((id) => id !== fieldId) });
    return { status: 204 };
  },
});
