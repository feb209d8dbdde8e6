import { administered } from '../configuration/administered.ts';
import { removeIssue } from '../issues/issue-store.ts';
import { pathParameter } from '../parse.ts';
import { announceProject } from './render.ts';
import { JiraError } from '../request.ts';
import { findProject, unknownProject } from './project-of.ts';
import { versionsOf } from './versions/versions-of.ts';

/** The work in the project goes with it and is not announced one by one. */
export const deleteProject = administered({
  method: 'DELETE',
  path: '/rest/api/3/project/{projectIdOrKey}',
  handle: (call) => {
    const { site } = call;
    const idOrKey = pathParameter(call, 'projectIdOrKey');
    const project = findProject(site, idOrKey);
    if (!project) throw new JiraError(404, unknownProject(idOrKey));
    const issues = site.issues.all().filter((issue) => issue.projectId === project.id);
    const gone = new Set(issues.map(({ id }) => id));
    for (const link of site.issueLinks.all())
      if (gone.has(link.inwardIssueId) || gone.has(link.outwardIssueId))
        site.issueLinks.delete(link.id);
    for (const issue of issues) removeIssue(site, issue);
    for (const { id } of versionsOf(site, project.id)) site.versions.delete(id);
    site.projects.delete(project.id);
    announceProject(site, 'deleted', project);
    return { status: 204 };
  },
});
