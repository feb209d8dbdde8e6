import { randomUUID } from 'node:crypto';
import { simpleWorkflow, versionIdOf } from '../configuration/workflow/simple-workflow.ts';
import type { Project } from '../model/project.ts';
import { JiraError } from '../request.ts';
import { defaultFieldSchemeId } from '../seed/fields.ts';
import type { JiraSite } from '../site.ts';
import type { ProjectSchemes } from './schemes.ts';

interface Template {
  label: string;
  projectTypeKey: Project['projectTypeKey'];
  issueTypeNames: string[];
}

const software = ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'];

/** The company-managed templates of which this site knows the content. */
const templates = new Map<string, Template>([
  [
    'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
    { label: 'Kanban', projectTypeKey: 'software', issueTypeNames: software },
  ],
  [
    'com.pyxis.greenhopper.jira:gh-simplified-scrum-classic',
    { label: 'Scrum', projectTypeKey: 'software', issueTypeNames: software },
  ],
  [
    'com.atlassian.jira-core-project-templates:jira-core-simplified-project-management',
    {
      label: 'Project Management',
      projectTypeKey: 'business',
      issueTypeNames: ['Task', 'Sub-task'],
    },
  ],
]);

function issueTypeScheme(site: JiraSite, name: string, issueTypeNames: string[]): string {
  const id = String(site.store.next('issueTypeScheme'));
  const issueTypeIds = issueTypeNames.flatMap(
    (wanted) => site.issueTypes.all().find((issueType) => issueType.name === wanted)?.id ?? [],
  );
  site.issueTypeSchemes.put(id, {
    id,
    name,
    description: '',
    isDefault: false,
    defaultIssueTypeId: null,
    issueTypeIds,
  });
  return id;
}

function screenSchemes(site: JiraSite, name: string): string {
  const screenId = String(site.store.next('screen'));
  const standard = site.screens.all().find((screen) => screen.name === 'Default Screen');
  const fieldIds = standard?.tabs.flatMap((tab) => tab.fieldIds) ?? [];
  const tab = { id: String(site.store.next('screenTab')), name: 'Field Tab', fieldIds };
  const description = '';
  site.screens.put(screenId, { id: screenId, name: `${name} Screen`, description, tabs: [tab] });
  const schemeId = String(site.store.next('screenScheme'));
  site.screenSchemes.put(schemeId, {
    id: schemeId,
    name: `${name} Screen Scheme`,
    description,
    screens: { default: screenId },
  });
  const id = String(site.store.next('issueTypeScreenScheme'));
  site.issueTypeScreenSchemes.put(id, {
    id,
    name: `${name} Issue Type Screen Scheme`,
    description,
    isDefault: false,
    mappings: { default: schemeId },
  });
  return id;
}

function workflowScheme(site: JiraSite, key: string, label: string): string {
  const workflowId = randomUUID();
  const workflow = simpleWorkflow(
    workflowId,
    `Software Simplified Workflow for Project ${key}`,
    `Made with the project ${key}.`,
  );
  site.workflows.put(workflowId, workflow);
  const id = String(site.store.next('workflowScheme'));
  site.workflowSchemes.put(id, {
    id,
    name: `${key}: ${label} Workflow Scheme`,
    description: '',
    isDefault: false,
    version: { id: versionIdOf(randomUUID(), 1), versionNumber: 1 },
    defaultWorkflowId: workflowId,
    mappings: {},
  });
  return id;
}

/** Schemes that belong to the new project alone, as a template makes them; 501 for unknown templates. */
export function schemesFromTemplate(
  site: JiraSite,
  templateKey: string,
  key: string,
): ProjectSchemes & Pick<Project, 'projectTypeKey'> {
  const template = templates.get(templateKey);
  if (!template) throw new JiraError(501, `This site does not know the template ${templateKey}`);
  const { label, projectTypeKey, issueTypeNames } = template;
  return {
    projectTypeKey,
    issueTypeSchemeId: issueTypeScheme(site, `${key}: ${label} Issue Type Scheme`, issueTypeNames),
    issueTypeScreenSchemeId: screenSchemes(site, `${key}: ${label}`),
    workflowSchemeId: workflowScheme(site, key, label),
    fieldSchemeId: defaultFieldSchemeId,
  };
}
