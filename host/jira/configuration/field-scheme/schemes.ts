import * as z from 'zod';
import type { FieldScheme } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { nameContains, refuseTakenName, withIds } from '../names.ts';
import { placeField } from './place-field.ts';
import { schemeInPath, schemeRoute } from './scheme-route.ts';

const path = '/rest/api/3/config/fieldschemes';

const fieldsIn = (site: JiraSite, { id }: FieldScheme) =>
  site.fields.all().filter(({ custom, schemes }) => !custom || id in schemes);

function render(site: JiraSite, scheme: FieldScheme) {
  const { id, name, description } = scheme;
  const address = `${site.baseUrl}${path}/${id}`;
  return {
    id: Number(id),
    name,
    description,
    links: { associations: `${address}/fields`, projects: `${address}/projects` },
  };
}

function renderListed(site: JiraSite, scheme: FieldScheme) {
  const fieldsCount = fieldsIn(site, scheme).length;
  return { ...render(site, scheme), isDefault: scheme.isDefault, fieldsCount };
}

export const listFieldSchemes = schemeRoute({
  method: 'GET',
  path,
  handle: (call) => {
    const { site } = call;
    const projectIds = queryList(call, 'projectId');
    const named = nameContains(site.fieldSchemes.all(), call.request.query.get('query'));
    const projects = withIds(site.projects.all(), projectIds);
    const found = named.filter(
      ({ id }) => projectIds.length === 0 || projects.some((p) => p.fieldSchemeId === id),
    );
    const page = pageOf(call, found, 100);
    call.charge(page.values.length);
    const values = page.values.map((scheme) => renderListed(site, scheme));
    return { status: 200, body: { ...page, values } };
  },
});

export const getFieldScheme = schemeRoute({
  method: 'GET',
  path: `${path}/{id}`,
  handle: (call) => {
    const scheme = schemeInPath(call);
    call.charge(1);
    return { status: 200, body: { ...renderListed(call.site, scheme), id: scheme.id } };
  },
});

const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(1000).default(''),
});

function create(site: JiraSite, wanted: z.infer<typeof creation>): FieldScheme {
  const message = 'A field scheme with this name already exists.';
  refuseTakenName(site.fieldSchemes.all(), wanted, { status: 400, message });
  const id = String(site.store.next('fieldScheme'));
  const scheme = { id, ...wanted, isDefault: false };
  site.fieldSchemes.put(id, scheme);
  return scheme;
}

export const createFieldScheme = schemeRoute({
  method: 'POST',
  path,
  handle: (call) => {
    const scheme = create(call.site, parseBody(creation, call));
    return { status: 200, body: render(call.site, scheme) };
  },
});

export const cloneFieldScheme = schemeRoute({
  method: 'POST',
  path: `${path}/{id}/clone`,
  handle: (call) => {
    const { site } = call;
    const source = schemeInPath(call);
    const scheme = create(site, parseBody(creation, call));
    for (const field of site.fields.all()) {
      const workTypeIds = field.schemes[source.id];
      if (workTypeIds) placeField(site, { fieldId: field.id, schemeId: scheme.id, workTypeIds });
    }
    return { status: 200, body: render(site, scheme) };
  },
});

export const deleteFieldScheme = schemeRoute({
  method: 'DELETE',
  path: `${path}/{id}`,
  handle: (call) => {
    const { site } = call;
    const scheme = schemeInPath(call);
    if (scheme.isDefault) throw new JiraError(400, 'The default field scheme cannot be deleted.');
    if (site.projects.all().some((project) => project.fieldSchemeId === scheme.id))
      throw new JiraError(409, 'The field scheme is in use.');
    site.fieldSchemes.delete(scheme.id);
    return { status: 200, body: { id: scheme.id, deleted: true } };
  },
});
