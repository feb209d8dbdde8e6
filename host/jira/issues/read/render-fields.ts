import type { Field } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import { carriesField } from '../../projects/project-configuration.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { issueFieldOf } from '../fields/field-of.ts';
import { projectOf } from '../issue-of.ts';
import type { FieldSelection } from './field-selection.ts';
import { writtenBySite } from './written-by-site.ts';

/** The fields people fill in that this issue carries, filled or not. */
function carriedFields(site: JiraSite, issue: Issue): Field[] {
  const project = projectOf(site, issue);
  return site.fields.all().filter((field) => {
    if (!issueFieldOf(field)) return false;
    return carriesField(project, issue.issueTypeId, field);
  });
}

/** The issue's fields as the caller sees them; null where nothing was filled in. */
export function renderFields(
  site: JiraSite,
  caller: Caller,
  issue: Issue,
  isSelected: FieldSelection,
): Record<string, unknown> {
  const project = projectOf(site, issue);
  const own = Object.entries(writtenBySite)
    .filter(([fieldId]) => isSelected(fieldId))
    .map(([fieldId, render]): [string, unknown] => [fieldId, render(site, issue, caller)]);
  const filled = carriedFields(site, issue)
    .filter(({ id }) => isSelected(id))
    .flatMap((field): [string, unknown][] => {
      const value = issueFieldOf(field)?.render(issue, { site, caller, project, field });
      // An issue without a parent has no such field at all.
      return field.id === 'parent' && value === null ? [] : [[field.id, value]];
    });
  return Object.fromEntries([...own, ...filled]);
}
