import * as z from 'zod';
import { linkedIssueBean } from '../beans/linked-issue.ts';
import { browsableIssue } from '../issue-of.ts';
import { refusedValue, type Setting, type ValueKind } from '../values/value-kind.ts';
import { singleField } from './single-field.ts';

const reference = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

const levelOf = ({ site }: Setting, issueTypeId: string) =>
  site.issueTypes.get(issueTypeId)?.hierarchyLevel ?? 0;

const parent: ValueKind<string> = {
  read: (input, setting) => {
    const parsed = reference.safeParse(input);
    const idOrKey = parsed.success ? (parsed.data.id ?? parsed.data.key ?? '') : '';
    const found = browsableIssue(setting.site, setting.caller, idOrKey);
    if (!found) throw refusedValue(setting, 'Could not find issue by id or key.');
    return found.id;
  },
  render: (issueId, { site }) => {
    const found = site.issues.get(issueId);
    return found ? linkedIssueBean(site, found) : null;
  },
  trace: (issueId, { site }) => ({ id: issueId, text: site.issues.get(issueId)?.key ?? null }),
};

const plain = singleField(
  { field: 'IssueParentAssociation', fieldtype: 'jira', fieldId: 'parent' },
  parent,
  {
    get: (issue) => issue.parentId,
    put: (issue, parentId) => ({ ...issue, parentId }),
  },
);

/** The issue one level up. */
export const parentField = {
  ...plain,
  apply: (...[issue, verb, input, setting]: Parameters<typeof plain.apply>) => {
    const changed = plain.apply(issue, verb, input, setting);
    const above = changed.parentId === null ? undefined : setting.site.issues.get(changed.parentId);
    const ownLevel = levelOf(setting, issue.issueTypeId);
    if (above && levelOf(setting, above.issueTypeId) !== ownLevel + 1)
      throw refusedValue(
        setting,
        'Given parent work item does not belong to appropriate hierarchy.',
      );
    return changed;
  },
};
