import { route } from '@forge/api';
import * as z from 'zod/mini';
import { IssueId, IssueKey, type IssueReference, type ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { FromJira, NewIssue } from '../../operations/ports';
import type { Call } from './call';

/** On an issue Ratchet created: from which issue, in which attempt. The manifest indexes `intent`. */
const originPropertyKey = 'ratchet-origin';

const Reference = z.object({ id: IssueId, key: IssueKey });

/** Creates an issue that carries where it came from, so that it can be found again. */
export function createIssue(
  call: Call,
  { projectId, issueTypeId, summary, fields, origin }: NewIssue,
): FromJira<IssueReference> {
  return call(route`/rest/api/3/issue`, Reference, {
    method: 'POST',
    body: {
      fields: { ...fields, project: { id: projectId }, issuetype: { id: issueTypeId }, summary },
      properties: [{ key: originPropertyKey, value: origin }],
    },
  });
}

/** The issue created in that attempt, not a clone of it, which carries the same; the search lags behind by seconds, sometimes more. */
export async function createdFor(
  call: Call,
  intent: string,
  projectId: ProjectId,
): FromJira<IssueReference | undefined> {
  const jql = `project = ${projectId} AND issue.property[${originPropertyKey}].intent = "${intent}" ORDER BY created ASC`;
  const found = await call(
    route`/rest/api/3/search/jql`,
    z.object({ issues: z.array(Reference) }),
    { method: 'POST', body: { jql, fields: ['summary'], maxResults: 1 } },
  );
  return found.ok ? accepted(found.value.issues[0]) : found;
}
