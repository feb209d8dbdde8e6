import * as z from 'zod';
import type { IssueType } from '../../model/configuration.ts';
import type { Project } from '../../model/project.ts';
import { may } from '../../permissions/permissions.ts';
import { issueTypesOf } from '../../projects/project-configuration.ts';
import { findProject, maySee } from '../../projects/project-of.ts';
import { JiraError, type Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

const reference = z.looseObject({
  id: z.coerce.string().optional(),
  key: z.string().optional(),
  name: z.string().optional(),
});

function referenceIn(input: unknown) {
  const parsed = reference.safeParse(input);
  return parsed.success ? parsed.data : {};
}

function projectIn(site: JiraSite, caller: Caller, input: unknown): Project {
  const { id, key } = referenceIn(input);
  const project = findProject(site, id ?? key ?? '');
  if (!project || !maySee(site, caller, project))
    throw new JiraError(400, '', { project: 'Specify a valid project ID or key' });
  if (!may(site, caller, 'CREATE_ISSUES', project.id))
    throw new JiraError(403, 'You do not have permission to create issues in this project.');
  return project;
}

function issueTypeIn(site: JiraSite, project: Project, input: unknown): IssueType {
  const { id, name } = referenceIn(input);
  const found = issueTypesOf(site, project).find((issueType) =>
    id === undefined ? issueType.name.toLowerCase() === name?.toLowerCase() : issueType.id === id,
  );
  if (!found) throw new JiraError(400, '', { issuetype: 'Specify a valid issue type' });
  return found;
}

/** Where the new issue goes and what it becomes; 401, 403 or 400 in Jira's words. */
export function createTarget(
  site: JiraSite,
  caller: Caller,
  fields: Record<string, unknown>,
): { project: Project; issueType: IssueType } {
  if (caller.kind === 'anonymous')
    throw new JiraError(
      401,
      'You are not authenticated. Authentication required to perform this operation.',
    );
  const project = projectIn(site, caller, fields['project']);
  return { project, issueType: issueTypeIn(site, project, fields['issuetype']) };
}
