import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { issueTypeOf } from '../issue-type/find.ts';
import { refuseTakenName } from '../names.ts';
import { issueTypeSchemeOf } from './render.ts';

const taken = { status: 409, message: 'The name is used by another scheme.' };
const name = z.string().trim().min(1).max(255);

const creation = z.strictObject({
  name,
  description: z.string().max(4000).default(''),
  defaultIssueTypeId: z.string().optional(),
  issueTypeIds: z.array(z.string()).min(1),
});

export const createIssueTypeScheme = administered({
  method: 'POST',
  path: '/rest/api/3/issuetypescheme',
  handle: (call) => {
    const { site } = call;
    const { defaultIssueTypeId, ...wanted } = parseBody(creation, call);
    refuseTakenName(site.issueTypeSchemes.all(), wanted, taken);
    if (new Set(wanted.issueTypeIds).size !== wanted.issueTypeIds.length)
      throw new JiraError(400, 'The issue types must be unique.');
    const issueTypes = wanted.issueTypeIds.map((id) => issueTypeOf(site, id, 400));
    if (issueTypes.every(({ hierarchyLevel }) => hierarchyLevel < 0))
      throw new JiraError(400, 'At least one standard issue type is required.');
    if (defaultIssueTypeId !== undefined && !wanted.issueTypeIds.includes(defaultIssueTypeId))
      throw new JiraError(400, 'The default issue type must be one of the issue types.');
    const id = String(site.store.next('issueTypeScheme'));
    site.issueTypeSchemes.put(id, {
      id,
      ...wanted,
      isDefault: false,
      defaultIssueTypeId: defaultIssueTypeId ?? null,
    });
    return { status: 201, body: { issueTypeSchemeId: id } };
  },
});

const change = z.strictObject({
  name: name.optional(),
  description: z.string().max(4000).optional(),
  defaultIssueTypeId: z.string().optional(),
});

export const updateIssueTypeScheme = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetypescheme/{issueTypeSchemeId}',
  handle: (call) => {
    const { site } = call;
    const before = issueTypeSchemeOf(site, pathParameter(call, 'issueTypeSchemeId'));
    const wanted = parseBody(change, call);
    const after = {
      ...before,
      name: wanted.name ?? before.name,
      description: wanted.description ?? before.description,
      defaultIssueTypeId: wanted.defaultIssueTypeId ?? before.defaultIssueTypeId,
    };
    refuseTakenName(site.issueTypeSchemes.all(), after, taken);
    site.issueTypeSchemes.put(after.id, after);
    return { status: 204 };
  },
});

const assignment = z.strictObject({ issueTypeSchemeId: z.string(), projectId: z.string() });

/** Refused while work in the project has a type the scheme lacks. */
export const assignIssueTypeScheme = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetypescheme/project',
  handle: (call) => {
    const { site } = call;
    const { issueTypeSchemeId, projectId } = parseBody(assignment, call);
    const scheme = issueTypeSchemeOf(site, issueTypeSchemeId);
    const project = findProject(site, projectId);
    if (!project) throw new JiraError(404, `The project with id '${projectId}' was not found.`);
    const stranded = site.issues
      .all()
      .some((i) => i.projectId === project.id && !scheme.issueTypeIds.includes(i.issueTypeId));
    if (stranded)
      throw new JiraError(
        400,
        'The project has issues whose issue types are not in the new issue type scheme.',
      );
    site.projects.put(project.id, { ...project, issueTypeSchemeId: scheme.id });
    return { status: 204 };
  },
});
