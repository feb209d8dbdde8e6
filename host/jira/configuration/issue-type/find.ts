import type { IssueType } from '../../model/configuration.ts';
import { may } from '../../permissions/permissions.ts';
import { issueTypesOf } from '../../projects/project-configuration.ts';
import { JiraError, type Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

/** The work types of the projects the caller may see; all of them for an administrator. */
export function visibleIssueTypes(site: JiraSite, caller: Caller): IssueType[] {
  if (may(site, caller, 'ADMINISTER')) return site.issueTypes.all();
  const ids = new Set(
    site.projects
      .all()
      .filter((project) => may(site, caller, 'BROWSE_PROJECTS', project.id))
      .flatMap((project) => issueTypesOf(site, project).map(({ id }) => id)),
  );
  return site.issueTypes.all().filter(({ id }) => ids.has(id));
}

/** The work type of that id, else an error of that status. */
export function issueTypeOf(site: JiraSite, id: string, status = 404): IssueType {
  const found = site.issueTypes.get(id);
  if (found) return found;
  throw new JiraError(status, `The issue type with id '${id}' does not exist.`);
}
