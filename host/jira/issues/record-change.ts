import type { ChangeItem, History, Issue } from '../model/issue.ts';
import { callerAccountId } from '../people/caller.ts';
import type { JiraSite } from '../site.ts';
import type { Author } from './author.ts';
import { announceUpdate } from './events/issue-events.ts';
import { issueFieldOf } from './fields/field-of.ts';
import { findIssue, putIssue } from './issue-store.ts';
import { projectOf } from './issue-of.ts';

/** What the changelog says of every field people fill in, on the way from one state to the other. */
export function fieldChanges(
  site: JiraSite,
  { caller }: Author,
  before: Issue,
  after: Issue,
): ChangeItem[] {
  const project = projectOf(site, before);
  return site.fields.all().flatMap((field) => {
    const issueField = issueFieldOf(field);
    return issueField?.changes(before, after, { site, caller, project, field }) ?? [];
  });
}

function historyOf(site: JiraSite, { caller }: Author, items: ChangeItem[]): History {
  return {
    id: String(site.store.next('history', 10000)),
    authorAccountId: callerAccountId(site, caller),
    created: site.clock.now(),
    items,
  };
}

/** Writes the issue with an entry in its history; `updated` moves along. Announces nothing. */
export function writeWithHistory(
  site: JiraSite,
  by: Author,
  issue: Issue,
  items: ChangeItem[],
): Issue {
  const history = historyOf(site, by, items);
  const resolution =
    issue.resolution?.at === 0 ? { ...issue.resolution, at: history.created } : issue.resolution;
  const written: Issue = {
    ...issue,
    resolution,
    histories: [...issue.histories, history],
    updated: history.created,
  };
  putIssue(site, written);
  return written;
}

/** Writes a change with its history and tells the app. Nothing happens when nothing changed. */
export function recordChange(site: JiraSite, by: Author, issue: Issue, items: ChangeItem[]): Issue {
  if (items.length === 0) return issue;
  const written = writeWithHistory(site, by, issue, items);
  announceUpdate(site, by, written, items);
  return written;
}

/** `updated` moves although no field changed, as with comments. */
export function touch(site: JiraSite, issueId: string, change: (issue: Issue) => Issue): Issue {
  const issue = findIssue(site, issueId);
  if (!issue) throw new Error(`The site lost the issue ${issueId}`);
  const touched = { ...change(issue), updated: site.clock.now() };
  putIssue(site, touched);
  return touched;
}
