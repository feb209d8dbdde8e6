import { putIssue } from '../../issues/issue-store.ts';
import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { issueTypeOf } from './find.ts';

const without = (record: Record<string, string>, key: string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

function forget(site: JiraSite, id: string): void {
  for (const scheme of site.issueTypeSchemes.all())
    site.issueTypeSchemes.put(scheme.id, {
      ...scheme,
      issueTypeIds: scheme.issueTypeIds.filter((other) => other !== id),
    });
  for (const scheme of site.workflowSchemes.all())
    site.workflowSchemes.put(scheme.id, { ...scheme, mappings: without(scheme.mappings, id) });
  for (const scheme of site.issueTypeScreenSchemes.all())
    site.issueTypeScreenSchemes.put(scheme.id, {
      ...scheme,
      mappings: without(scheme.mappings, id),
    });
  site.issueTypes.delete(id);
}

/** Work of the type becomes work of the alternative, as in Jira; without one, a type in use stays. */
export const deleteIssueType = administered({
  method: 'DELETE',
  path: '/rest/api/3/issuetype/{id}',
  handle: (call) => {
    const { site, request } = call;
    const { id, hierarchyLevel } = issueTypeOf(site, pathParameter(call, 'id'));
    const inUse = site.issues.all().filter((issue) => issue.issueTypeId === id);
    const alternativeId = request.query.get('alternativeIssueTypeId');
    if (inUse.length > 0 && alternativeId === null)
      throw new JiraError(404, 'The issue type is in use: give an alternative issue type.');
    if (alternativeId !== null) {
      const alternative = issueTypeOf(site, alternativeId);
      if (alternative.id === id || alternative.hierarchyLevel !== hierarchyLevel)
        throw new JiraError(409, 'The alternative issue type cannot stand in for this one.');
      for (const issue of inUse) putIssue(site, { ...issue, issueTypeId: alternative.id });
    }
    forget(site, id);
    return { status: 204 };
  },
});
