import type { Field, IssueType, Screen, Status, Workflow } from '../model/configuration.ts';
import type { Project } from '../model/project.ts';
import type { JiraSite } from '../site.ts';

/** A scheme that points at nothing is a fault of the host, not of the caller. */
function present<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The site lost its ${what}`);
  return found;
}

/** Work types one may choose in the project, in the scheme's order. */
export function issueTypesOf(site: JiraSite, project: Project): IssueType[] {
  const scheme = present(site.issueTypeSchemes.get(project.issueTypeSchemeId), 'work type scheme');
  return scheme.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);
}

/** The workflow that work items of that type follow in the project. */
export function workflowOf(site: JiraSite, project: Project, issueTypeId: string): Workflow {
  const scheme = present(site.workflowSchemes.get(project.workflowSchemeId), 'workflow scheme');
  const id = scheme.mappings[issueTypeId] ?? scheme.defaultWorkflowId;
  return present(site.workflows.get(id), 'workflow');
}

export function statusesOf(site: JiraSite, workflow: Workflow): Status[] {
  return workflow.statusIds.map((id) => present(site.statuses.get(id), 'status'));
}

export type ScreenOperation = 'create' | 'edit' | 'view';

export function screenOf(
  site: JiraSite,
  project: Project,
  issueTypeId: string,
  operation: ScreenOperation,
): Screen {
  const scheme = present(
    site.issueTypeScreenSchemes.get(project.issueTypeScreenSchemeId),
    'work type screen scheme',
  );
  const screenSchemeId = scheme.mappings[issueTypeId] ?? scheme.mappings['default'] ?? '';
  const { screens } = present(site.screenSchemes.get(screenSchemeId), 'screen scheme');
  return present(site.screens.get(screens[operation] ?? screens.default), 'screen');
}

/** Whether the project's field scheme lets work items of that type carry the field. */
export function carriesField(project: Project, issueTypeId: string, field: Field): boolean {
  if (field.trashed) return false;
  if (!field.custom) return true;
  const workTypes = field.schemes[project.fieldSchemeId];
  return workTypes !== undefined && (workTypes.length === 0 || workTypes.includes(issueTypeId));
}

/** The fields of a screen that work items of that type carry in the project, in the screen's order. */
export function fieldsOnScreen(
  site: JiraSite,
  project: Project,
  issueTypeId: string,
  screen: Screen,
): Field[] {
  return screen.tabs
    .flatMap((tab) => tab.fieldIds)
    .flatMap((id) => site.fields.get(id) ?? [])
    .filter((field) => carriesField(project, issueTypeId, field));
}
