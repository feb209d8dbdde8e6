import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { refuseTakenName } from '../names.ts';
import { issueTypeScreenSchemeOf, mappingList, resolveMappings } from './find.ts';

const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(255).default(''),
  issueTypeMappings: mappingList,
});

export const createIssueTypeScreenScheme = administered({
  method: 'POST',
  path: '/rest/api/3/issuetypescreenscheme',
  handle: (call) => {
    const { site } = call;
    const { name, description, issueTypeMappings } = parseBody(creation, call);
    refuseTakenName(
      site.issueTypeScreenSchemes.all(),
      { name },
      {
        status: 400,
        message: 'An issue type screen scheme with this name already exists.',
      },
    );
    const mappings = resolveMappings(site, issueTypeMappings);
    if (!('default' in mappings))
      throw new JiraError(400, 'A mapping for the default issue type is required.');
    const id = String(site.store.next('issueTypeScreenScheme'));
    site.issueTypeScreenSchemes.put(id, { id, name, description, isDefault: false, mappings });
    return { status: 201, body: { id } };
  },
});

const assignment = z.strictObject({ issueTypeScreenSchemeId: z.string(), projectId: z.string() });

export const assignIssueTypeScreenScheme = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetypescreenscheme/project',
  handle: (call) => {
    const { site } = call;
    const { issueTypeScreenSchemeId, projectId } = parseBody(assignment, call);
    const scheme = issueTypeScreenSchemeOf(site, issueTypeScreenSchemeId);
    const project = findProject(site, projectId);
    if (!project) throw new JiraError(404, `The project with id '${projectId}' was not found.`);
    site.projects.put(project.id, { ...project, issueTypeScreenSchemeId: scheme.id });
    return { status: 204 };
  },
});

export const deleteIssueTypeScreenScheme = administered({
  method: 'DELETE',
  path: '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeScreenSchemeOf(site, pathParameter(call, 'issueTypeScreenSchemeId'));
    const used = site.projects.all().some((p) => p.issueTypeScreenSchemeId === scheme.id);
    if (used || scheme.isDefault)
      throw new JiraError(400, 'The scheme is the default one or associated with a project.');
    site.issueTypeScreenSchemes.delete(scheme.id);
    return { status: 204 };
  },
});
