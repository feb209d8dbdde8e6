import type { Issue } from '../../model/issue.ts';
import { queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import { selectFields } from './field-selection.ts';
import { renderIssue } from './render-issue.ts';

/** What this site cannot add to an issue. */
const unanswered = ['renderedFields', 'versionedRepresentations'];

/** Refuses expansions this site does not answer rather than leaving them out. */
export function demandExpansions(expand: readonly string[]): ReadonlySet<string> {
  const missing = expand.find((name) => unanswered.includes(name));
  if (missing) throw new JiraError(501, `This site does not answer the expansion ${missing}`);
  return new Set(expand);
}

/** The issue as the call's query asks for it; every field unless it says otherwise. */
export function readIssue(call: RouteCall, issue: Issue) {
  call.charge(1);
  return renderIssue(call.site, call.request.caller, issue, {
    isSelected: selectFields(queryList(call, 'fields'), '*all'),
    expand: demandExpansions(queryList(call, 'expand')),
    propertyKeys: queryList(call, 'properties'),
  });
}
