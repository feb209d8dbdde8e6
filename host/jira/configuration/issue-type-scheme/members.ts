import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { issueTypeOf } from '../issue-type/find.ts';
import { issueTypeSchemeOf } from './render.ts';

const addition = z.strictObject({ issueTypeIds: z.array(z.string()).min(1) });

/** All or nothing: one type that is there already refuses them all. */
export const addIssueTypesToScheme = administered({
  method: 'PUT',
  path: '/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeSchemeOf(site, pathParameter(call, 'issueTypeSchemeId'));
    const { issueTypeIds } = parseBody(addition, call);
    for (const id of issueTypeIds) issueTypeOf(site, id);
    const present = issueTypeIds.filter((id) => scheme.issueTypeIds.includes(id));
    if (present.length > 0)
      throw new JiraError(
        400,
        `The issue types with ids [${present.join(', ')}] are already in the scheme.`,
      );
    site.issueTypeSchemes.put(scheme.id, {
      ...scheme,
      issueTypeIds: [...scheme.issueTypeIds, ...new Set(issueTypeIds)],
    });
    return { status: 204 };
  },
});

export const removeIssueTypeFromScheme = administered({
  method: 'DELETE',
  path: '/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeSchemeOf(site, pathParameter(call, 'issueTypeSchemeId'));
    const issueTypeId = pathParameter(call, 'issueTypeId');
    if (!scheme.issueTypeIds.includes(issueTypeId))
      throw new JiraError(404, 'The issue type was not found in the issue type scheme.');
    if (scheme.isDefault)
      throw new JiraError(400, 'Issue types cannot be removed from the default scheme.');
    const projects = site.projects.all().filter((p) => p.issueTypeSchemeId === scheme.id);
    const used = site.issues
      .all()
      .some((i) => i.issueTypeId === issueTypeId && projects.some((p) => p.id === i.projectId));
    if (used) throw new JiraError(400, 'The issue type is used by issues.');
    const left = scheme.issueTypeIds.filter((id) => id !== issueTypeId);
    if (left.every((id) => issueTypeOf(site, id).hierarchyLevel < 0))
      throw new JiraError(400, 'The last standard issue type cannot be removed.');
    site.issueTypeSchemes.put(scheme.id, { ...scheme, issueTypeIds: left });
    return { status: 204 };
  },
});

export const deleteIssueTypeScheme = administered({
  method: 'DELETE',
  path: '/rest/api/3/issuetypescheme/{issueTypeSchemeId}',
  handle: (call) => {
    const { site } = call;
    const scheme = issueTypeSchemeOf(site, pathParameter(call, 'issueTypeSchemeId'));
    if (scheme.isDefault || site.projects.all().some((p) => p.issueTypeSchemeId === scheme.id))
      throw new JiraError(400, 'The scheme is the default one or associated with a project.');
    site.issueTypeSchemes.delete(scheme.id);
    return { status: 204 };
  },
});
