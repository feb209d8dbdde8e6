import type { Issue } from '../model/issue.ts';
import type { JiraSite } from '../site.ts';
import { rememberForSearch } from '../search/index-lag.ts';

/** The issue of that id or key, whoever asks; keys are not case-sensitive. */
export function findIssue(site: JiraSite, idOrKey: string): Issue | undefined {
  const id = site.issueKeys.get(idOrKey.toUpperCase())?.id ?? idOrKey;
  return site.issues.get(id);
}

/** Every write of an issue comes through here, so that the search can lag behind it. */
export function putIssue(site: JiraSite, issue: Issue): void {
  rememberForSearch(site, issue.id);
  site.issues.put(issue.id, issue);
}

export function putNewIssue(site: JiraSite, issue: Issue): void {
  site.issueKeys.put(issue.key, { id: issue.id });
  putIssue(site, issue);
}

export function removeIssue(site: JiraSite, issue: Issue): void {
  rememberForSearch(site, issue.id);
  site.issueKeys.delete(issue.key);
  site.issues.delete(issue.id);
}
