import type { IssueTypeScreenScheme } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { nameContains, ordered, withIds } from '../names.ts';

const render = ({ id, name, description }: IssueTypeScreenScheme) => ({ id, name, description });

export const listIssueTypeScreenSchemes = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme',
  handle: (call) => {
    const { query } = call.request;
    const named = nameContains(call.site.issueTypeScreenSchemes.all(), query.get('queryString'));
    const found = ordered(withIds(named, queryList(call, 'id')), query.get('orderBy'));
    const page = pageOf(call, found.map(render), 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

export const issueTypeScreenSchemesOfProjects = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/project',
  handle: (call) => {
    const projectIds = queryList(call, 'projectId');
    if (projectIds.length === 0)
      throw new JiraError(400, "The query parameter 'projectId' is missing.");
    const projects = withIds(call.site.projects.all(), projectIds);
    const used = call.site.issueTypeScreenSchemes
      .all()
      .map((scheme) => ({
        issueTypeScreenScheme: render(scheme),
        projectIds: projects
          .filter((project) => project.issueTypeScreenSchemeId === scheme.id)
          .map(({ id }) => id),
      }))
      .filter((entry) => entry.projectIds.length > 0);
    const page = pageOf(call, used, 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});

export const issueTypeScreenSchemeMappings = administered({
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/mapping',
  handle: (call) => {
    const schemes = withIds(
      call.site.issueTypeScreenSchemes.all(),
      queryList(call, 'issueTypeScreenSchemeId'),
    );
    const items = schemes.flatMap((scheme) =>
      Object.entries(scheme.mappings).map(([issueTypeId, screenSchemeId]) => ({
        issueTypeScreenSchemeId: scheme.id,
        issueTypeId,
        screenSchemeId,
      })),
    );
    const page = pageOf(call, items, 50);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});
