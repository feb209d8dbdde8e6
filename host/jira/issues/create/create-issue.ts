import type { Field, IssueType } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import type { Project } from '../../model/project.ts';
import { screenOf, workflowOf } from '../../projects/project-configuration.ts';
import type { JiraSite } from '../../site.ts';
import { runValidators } from '../../transitions/run-validators.ts';
import type { Author } from '../author.ts';
import { announceCreation } from '../events/issue-events.ts';
import { issueFieldOf } from '../fields/field-of.ts';
import { applyInput } from '../input/apply-input.ts';
import { companionsOf } from '../input/companions.ts';
import { FieldErrors } from '../input/field-errors.ts';
import type { IssueInput } from '../input/issue-input.ts';
import { fillableFields } from '../input/screen-fields.ts';
import { putNewIssue } from '../issue-store.ts';
import { readProperties } from '../properties/property-value.ts';
import { settleResolution } from '../../transitions/settle-resolution.ts';
import { blankIssue } from './blank-issue.ts';
import { createTarget } from './create-target.ts';

function initialTransition(site: JiraSite, project: Project, issueType: IssueType) {
  const workflow = workflowOf(site, project, issueType.id);
  const initial = workflow.transitions.find(({ type }) => type === 'INITIAL');
  if (!initial) throw new Error(`The workflow ${workflow.name} has no initial transition`);
  return initial;
}

function demandRequired(issue: Issue, fields: readonly Field[], errors: FieldErrors): void {
  for (const field of fields) {
    const issueField = issueFieldOf(field);
    if (issueField?.required && issueField.isEmpty(issue))
      errors.add(field.id, issueField.required.message);
  }
}

function fillIn(
  site: JiraSite,
  { caller }: Author,
  blank: Issue,
  target: { project: Project; issueType: IssueType },
  input: IssueInput,
): Issue {
  const { project, issueType } = target;
  const screen = screenOf(site, project, issueType.id, 'create');
  const fields = fillableFields(site, project, issueType.id, screen);
  const settable = new Set(fields.map(({ id }) => id));
  const rest = Object.fromEntries(
    Object.entries(input.fields ?? {}).filter(([id]) => id !== 'project' && id !== 'issuetype'),
  );
  const errors = new FieldErrors();
  const place = { site, caller, project, isSettable: (id: string) => settable.has(id) };
  const issue = applyInput(blank, { ...input, fields: rest }, place, errors);
  errors.attempt(() => demandRequired(issue, fields, errors), undefined);
  if (issueType.hierarchyLevel < 0 && issue.parentId === null)
    errors.add('parent', 'Issue type is a sub-task but parent issue key or id not specified.');
  errors.settle();
  return issue;
}

/** Creates an issue through its workflow's initial transition and tells the app. */
export async function createIssue(site: JiraSite, by: Author, input: IssueInput): Promise<Issue> {
  const target = createTarget(site, by.caller, input.fields ?? {});
  const { project, issueType } = target;
  const initial = initialTransition(site, project, issueType);
  const blank = blankIssue(site, by.caller, project, issueType, initial.toStatusId);
  const filled = fillIn(site, by, blank, target, input);
  const companions = companionsOf(input);
  const properties = readProperties(input.properties ?? []);
  await runValidators(site, by, { transition: initial, before: blank, after: filled, isNew: true });

  const number = site.store.next(`issueNumber:${project.id}`);
  const now = site.clock.now();
  const issue: Issue = settleResolution(site, {
    ...filled,
    id: String(site.store.next('issue', 10000)),
    key: `${project.key}-${number}`,
    properties,
    statusCategorySince: now,
    created: now,
    updated: now,
  });
  putNewIssue(site, issue);
  announceCreation(site, by, issue);
  for (const companion of companions) companion(site, by, issue);
  return issue;
}
