import type { Field } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { queryList } from '../../parse.ts';
import { callerAccountId } from '../../people/caller.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { ordered, withIds } from '../names.ts';
import { renderField, renderSchema } from './render.ts';

export const listFields: Route = {
  method: 'GET',
  path: '/rest/api/3/field',
  scopes: ['read:jira-work'],
  handle: ({ site, charge }) => {
    const fields = site.fields.all().filter(({ trashed }) => !trashed);
    charge(fields.length);
    return { status: 200, body: fields.map(renderField) };
  },
};

function renderFound(site: JiraSite, field: Field) {
  const screens = site.screens
    .all()
    .filter(({ tabs }) => tabs.some(({ fieldIds }) => fieldIds.includes(field.id)));
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    description: field.description,
    schema: renderSchema(field),
    isLocked: false,
    screensCount: screens.length,
    contextsCount: field.contextId === null ? 0 : 1,
    ...(field.searcherKey === null ? {} : { searcherKey: field.searcherKey }),
  };
}

function matching(call: RouteCall, fields: readonly Field[]): Field[] {
  const { query } = call.request;
  const text = query.get('query')?.toLowerCase() ?? '';
  const types = queryList(call, 'type');
  const found = withIds(fields, queryList(call, 'id'))
    .filter(({ schemaType }) => schemaType !== '')
    .filter(({ custom }) => types.length === 0 || types.includes(custom ? 'custom' : 'system'))
    .filter(({ name, description }) => `${name}\n${description}`.toLowerCase().includes(text));
  return ordered(found, query.get('orderBy'));
}

function answerFields(call: RouteCall, fields: readonly Field[]) {
  const page = pageOf(call, matching(call, fields), 50);
  call.charge(page.values.length);
  const values = page.values.map((field) => renderFound(call.site, field));
  return { status: 200, body: { ...page, values } };
}

export const searchFields: Route = {
  method: 'GET',
  path: '/rest/api/3/field/search',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    if (callerAccountId(site, request.caller) === null)
      throw new JiraError(401, 'Client must be authenticated to access this resource.');
    return answerFields(
      call,
      site.fields.all().filter(({ trashed }) => !trashed),
    );
  },
};

export const searchTrashedFields = administered({
  method: 'GET',
  path: '/rest/api/3/field/search/trashed',
  scopes: ['read:jira-work'],
  handle: (call) =>
    answerFields(
      call,
      call.site.fields.all().filter(({ trashed }) => trashed),
    ),
});
