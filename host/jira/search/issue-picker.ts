import { browsableIssue } from '../issues/issue-of.ts';
import type { Issue } from '../model/issue.ts';
import { may } from '../permissions/permissions.ts';
import type { Route, RouteCall } from '../route.ts';
import { runQuery } from './run-query.ts';

const mostSuggestions = 20;

function candidates({ site, request }: RouteCall, words: string): Issue[] {
  const { caller, query } = request;
  const jql = query.get('currentJQL');
  const all = jql
    ? runQuery(site, caller, jql).issues
    : site.issues.all().filter(({ projectId }) => may(site, caller, 'BROWSE_PROJECTS', projectId));
  const wanted = words.toLowerCase();
  const current = query.get('currentIssueKey');
  return all.filter(
    ({ key, summary }) =>
      key !== current &&
      (key.toLowerCase().includes(wanted) || summary.toLowerCase().includes(wanted)),
  );
}

function suggestion({ site }: RouteCall, { id, key, issueTypeId, summary }: Issue) {
  const avatarId = site.issueTypes.get(issueTypeId)?.avatarId ?? 0;
  return {
    id: Number(id),
    key,
    keyHtml: key,
    img: `/rest/api/2/universal_avatar/view/type/issuetype/avatar/${avatarId}?size=medium`,
    summary,
    summaryText: summary,
  };
}

/** Suggestions while somebody types the key or a part of the summary of an issue. */
export const issuePicker: Route = {
  method: 'GET',
  path: '/rest/api/3/issue/picker',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const words = call.request.query.get('query') ?? '';
    const exact = browsableIssue(call.site, call.request.caller, words);
    const found = words === '' ? [] : candidates(call, words).slice(0, mostSuggestions);
    const issues = exact && !found.includes(exact) ? [exact, ...found] : found;
    const section = {
      label: 'Current Search',
      sub: `Showing ${issues.length} of ${issues.length} matching work items`,
      id: 'cs',
      issues: issues.map((issue) => suggestion(call, issue)),
    };
    return { status: 200, body: { sections: [section] } };
  },
};
