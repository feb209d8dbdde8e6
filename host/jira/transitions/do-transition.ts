import type { Transition } from '../model/configuration.ts';
import type { ChangeItem, Issue } from '../model/issue.ts';
import type { Author } from '../issues/author.ts';
import { changeItem } from '../issues/change-items.ts';
import { applyInput } from '../issues/input/apply-input.ts';
import { companionsOf } from '../issues/input/companions.ts';
import { FieldErrors } from '../issues/input/field-errors.ts';
import type { IssueInput } from '../issues/input/issue-input.ts';
import { projectOf } from '../issues/issue-of.ts';
import { putIssue } from '../issues/issue-store.ts';
import { readProperties } from '../issues/properties/property-value.ts';
import { fieldChanges, recordChange } from '../issues/record-change.ts';
import { JiraError } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { availableTransitions } from './available-transitions.ts';
import { runValidators } from './run-validators.ts';
import { settleResolution } from './settle-resolution.ts';
import { transitionFields } from './transition-fields.ts';

function statusTrace(site: JiraSite, statusId: string) {
  return { id: statusId, text: site.statuses.get(statusId)?.name ?? null };
}

function statusChange(site: JiraSite, before: Issue, after: Issue): ChangeItem {
  return changeItem(
    { field: 'status', fieldtype: 'jira', fieldId: 'status' },
    statusTrace(site, before.statusId),
    statusTrace(site, after.statusId),
  );
}

function moved(site: JiraSite, issue: Issue, statusId: string): Issue {
  const category = (id: string) => site.statuses.get(id)?.category;
  const sameCategory = category(issue.statusId) === category(statusId);
  const statusCategorySince = sameCategory ? issue.statusCategorySince : site.clock.now();
  return settleResolution(site, { ...issue, statusId, statusCategorySince });
}

function fillIn(
  site: JiraSite,
  by: Author,
  issue: Issue,
  transition: Transition,
  input: IssueInput,
): Issue {
  const project = projectOf(site, issue);
  const onScreen = new Set(transitionFields(site, project, issue, transition).map(({ id }) => id));
  const errors = new FieldErrors();
  const place = {
    site,
    caller: by.caller,
    project,
    isSettable: (id: string) => onScreen.has(id),
  };
  const filled = applyInput(issue, input, place, errors);
  errors.settle();
  return filled;
}

/**
 * Takes an issue through a transition: fields, validators, then the move, all of it or nothing.
 * 400 when a validator refuses, 409 when somebody changed the issue while one was asked.
 */
export async function doTransition(
  site: JiraSite,
  by: Author,
  issue: Issue,
  transitionId: string,
  input: IssueInput,
): Promise<void> {
  const transition = availableTransitions(site, by.caller, projectOf(site, issue), issue).find(
    ({ id }) => id === transitionId,
  );
  if (!transition)
    throw new JiraError(400, `Transition id '${transitionId}' is not valid for this issue.`);
  const filled = fillIn(site, by, issue, transition, input);
  const companions = companionsOf(input);
  const properties = readProperties(input.properties ?? []);
  const after = moved(site, filled, transition.toStatusId);
  await runValidators(site, by, { transition, before: issue, after, isNew: false });

  const current = site.issues.get(issue.id);
  // Properties and watchers may have changed meanwhile; only a field, status or comment is in the way.
  if (current?.histories !== issue.histories || current.comments !== issue.comments)
    throw new JiraError(409, 'The issue was changed while this transition was being checked.');
  const items = [statusChange(site, issue, after), ...fieldChanges(site, by, issue, after)];
  const { properties: kept, watcherAccountIds } = current;
  const moving = { ...after, properties: kept, watcherAccountIds };
  const written = recordChange(site, by, moving, items);
  if (Object.keys(properties).length > 0)
    putIssue(site, { ...written, properties: { ...written.properties, ...properties } });
  for (const companion of companions) companion(site, by, written);
}
