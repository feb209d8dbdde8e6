import * as z from 'zod';
import type { Issue } from '../../model/issue.ts';
import { parseBody } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { browsableIssue } from '../issue-of.ts';
import { selectFields } from './field-selection.ts';
import { demandExpansions } from './read-issue.ts';
import { renderIssue } from './render-issue.ts';

const mostIssues = 100;
const mostProperties = 5;

const question = z.strictObject({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  expand: z.array(z.string()).optional(),
  properties: z.array(z.string()).optional(),
});

/** Up to 100 issues in the order of their ids; what the caller cannot browse is left out. */
export const bulkFetchIssues: Route = {
  method: 'POST',
  path: '/rest/api/3/issue/bulkfetch',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const asked = parseBody(question, call);
    if (asked.issueIdsOrKeys.length === 0)
      throw new JiraError(400, 'At least one issue id or key must be given.');
    if (asked.issueIdsOrKeys.length > mostIssues)
      throw new JiraError(400, `You can request a maximum of ${mostIssues} issues.`);
    if ((asked.properties ?? []).length > mostProperties)
      throw new JiraError(400, `You can request a maximum of ${mostProperties} properties.`);
    const view = {
      isSelected: selectFields(asked.fields ?? [], '*navigable'),
      expand: demandExpansions(asked.expand ?? []),
      propertyKeys: asked.properties ?? [],
    };
    const found = new Set<Issue>(
      asked.issueIdsOrKeys.flatMap(
        (idOrKey) => browsableIssue(site, request.caller, idOrKey) ?? [],
      ),
    );
    const issues = [...found].sort((left, right) => Number(left.id) - Number(right.id));
    call.charge(issues.length);
    return {
      status: 200,
      body: {
        issues: issues.map((issue) => renderIssue(site, request.caller, issue, view)),
        issueErrors: [],
      },
    };
  },
};
