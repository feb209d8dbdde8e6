import * as z from 'zod';
import type { History, Issue } from '../../model/issue.ts';
import { parseBody } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { browsableIssue } from '../issue-of.ts';
import { renderHistory } from './render-history.ts';

const mostIssues = 1000;

const question = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  fieldIds: z.array(z.string()).max(10).optional(),
  maxResults: z.number().int().min(1).max(10_000).optional(),
  nextPageToken: z.string().optional(),
});

/** The page after this entry: histories are numbered as they come, over all issues. */
const tokenContent = z.strictObject({ after: z.number() });

function readToken(token: string | undefined): number {
  if (token === undefined) return 0;
  try {
    const text = Buffer.from(token, 'base64url').toString();
    return tokenContent.parse(JSON.parse(text)).after;
  } catch {
    throw new JiraError(400, 'The nextPageToken is not valid.');
  }
}

const writeToken = (after: number) => Buffer.from(JSON.stringify({ after })).toString('base64url');

interface Entry {
  issue: Issue;
  history: History;
}

function entriesOf(issues: Issue[], fieldIds: readonly string[] | undefined): Entry[] {
  return issues
    .flatMap((issue) =>
      issue.histories.flatMap((history) => {
        if (!fieldIds) return [{ issue, history }];
        const items = history.items.filter((item) => fieldIds.includes(item.fieldId ?? ''));
        return items.length === 0 ? [] : [{ issue, history: { ...history, items } }];
      }),
    )
    .sort((left, right) => Number(left.history.id) - Number(right.history.id));
}

function grouped(site: JiraSite, entries: Entry[]) {
  const issueIds = new Set(entries.map(({ issue }) => issue.id));
  return [...issueIds].map((issueId) => ({
    issueId,
    // Here the moment is a number, although the description promises a text.
    changeHistories: entries
      .filter(({ issue }) => issue.id === issueId)
      .map(({ history }) => ({ ...renderHistory(site, history), created: history.created })),
  }));
}

/** Changelogs of up to 1,000 issues; those the caller cannot browse are left out without a word. */
export const bulkFetchChangelogs: Route = {
  method: 'POST',
  path: '/rest/api/3/changelog/bulkfetch',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const asked = parseBody(question, call);
    if (asked.issueIdsOrKeys.length > mostIssues)
      throw new JiraError(400, 'You can request changelogs of a maximum of 1,000 issues.');
    const issues = new Set(
      asked.issueIdsOrKeys.flatMap(
        (idOrKey) => browsableIssue(site, request.caller, idOrKey) ?? [],
      ),
    );
    const after = readToken(asked.nextPageToken);
    const left = entriesOf([...issues], asked.fieldIds).filter(
      ({ history }) => Number(history.id) > after,
    );
    const page = left.slice(0, asked.maxResults ?? 1000);
    const last = page.at(-1);
    call.charge(issues.size);
    return {
      status: 200,
      body: {
        issueChangeLogs: grouped(site, page),
        ...(last && page.length < left.length
          ? { nextPageToken: writeToken(Number(last.history.id)) }
          : {}),
      },
    };
  },
};
