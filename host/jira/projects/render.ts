import { avatarUrls } from '../avatars/addresses.ts';
import { renderIssueType } from '../configuration/issue-type/render.ts';
import type { Project } from '../model/project.ts';
import { renderLead } from '../people/render.ts';
import type { JiraSite } from '../site.ts';
import { renderComponent } from './components.ts';
import { issueTypesOf } from './project-configuration.ts';
import { projectRoles } from './roles.ts';
import { renderVersion } from './versions/render-version.ts';
import { versionsOf } from './versions/versions-of.ts';

const standardAvatarId = 10400;

/** A project as lists and work items show it. */
export function renderProjectBrief(site: JiraSite, project: Project) {
  const api = `${site.baseUrl}/rest/api/3`;
  return {
    self: `${api}/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.projectTypeKey,
    simplified: false,
    avatarUrls: avatarUrls(site, 'project', standardAvatarId),
  };
}

/** A project by itself: lead, work types, components and roles besides. */
export function renderProject(site: JiraSite, project: Project) {
  const brief = renderProjectBrief(site, project);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...brief,
    description: project.description,
    lead: renderLead(site, project.leadAccountId),
    components: project.components.map((component) => renderComponent(site, project, component)),
    issueTypes: issueTypesOf(site, project).map((issueType) => renderIssueType(site, issueType)),
    assigneeType: 'UNASSIGNED',
    versions: versionsOf(site, project.id).map((version) => renderVersion(site, version)),
    roles: Object.fromEntries(
      projectRoles.map((role) => [role.name, `${brief.self}/role/${role.id}`]),
    ),
    style: 'classic',
    isPrivate: false,
    properties: {},
  };
}

/** Tells the app that a project came or went. */
export function announceProject(
  site: JiraSite,
  what: 'created' | 'deleted',
  project: Project,
): void {
  site.announce({
    eventType: `avi:jira:${what}:project`,
    project: {
      ...renderProjectBrief(site, project),
      lead: renderLead(site, project.leadAccountId),
    },
  });
}
