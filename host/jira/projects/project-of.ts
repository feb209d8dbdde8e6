import type { Project } from '../model/project.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError, type Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';

/** The project of that id or key, whoever asks. */
export function findProject(site: JiraSite, idOrKey: string): Project | undefined {
  const byId = site.projects.get(idOrKey);
  if (byId) return byId;
  const key = idOrKey.toUpperCase();
  return site.projects.all().find((project) => project.key === key);
}

/** The project, if the caller may see it; else 404 in Jira's words. Administering Jira opens no project. */
export function visibleProject(site: JiraSite, caller: Caller, idOrKey: string): Project {
  const project = findProject(site, idOrKey);
  if (project && maySee(site, caller, project)) return project;
  throw new JiraError(404, unknownProject(idOrKey));
}

/** What Jira says of a project that is not there, or not for the caller. */
export function unknownProject(idOrKey: string): string {
  const named = /^\d+$/.test(idOrKey) ? 'id' : 'key';
  return `No project could be found with ${named} '${idOrKey}'.`;
}

export function maySee(site: JiraSite, caller: Caller, project: Project): boolean {
  return (
    may(site, caller, 'BROWSE_PROJECTS', project.id) ||
    may(site, caller, 'ADMINISTER_PROJECTS', project.id)
  );
}
