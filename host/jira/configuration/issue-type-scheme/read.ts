import { pageOf } from '../../page.ts';
import { queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { nameContains, ordered, withIds } from '../names.ts';
import { renderIssueTypeScheme } from './render.ts';

export const listIssueTypeSchemes = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescheme',
  handle: (call) => {
    const { query } = call.request;
    const named = nameContains(call.site.issueTypeSchemes.all(), query.get('queryString'));
    const found = ordered(withIds(named, queryList(call, 'id')), query.get('orderBy'));
    const page = pageOf(call, found.map(renderIssueTypeScheme), 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

export const issueTypeSchemeMappings = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescheme/mapping',
  handle: (call) => {
    const schemes = withIds(call.site.issueTypeSchemes.all(), queryList(call, 'issueTypeSchemeId'));
    const pairs = schemes.flatMap((scheme) =>
      scheme.issueTypeIds.map((issueTypeId) => ({ issueTypeSchemeId: scheme.id, issueTypeId })),
    );
    const page = pageOf(call, pairs, 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

export const issueTypeSchemesOfProjects = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescheme/project',
  handle: (call) => {
    const projectIds = queryList(call, 'projectId');
    if (projectIds.length === 0)
      throw new JiraError(400, "The query parameter 'projectId' is missing.");
    const projects = withIds(call.site.projects.all(), projectIds);
    const used = call.site.issueTypeSchemes
      .all()
      .map((scheme) => ({
        issueTypeScheme: renderIssueTypeScheme(scheme),
        projectIds: projects.filter((p) => p.issueTypeSchemeId === scheme.id).map((p) => p.id),
      }))
      .filter((entry) => entry.projectIds.length > 0);
    const page = pageOf(call, used, 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});
