import { route } from '@forge/api';
import * as z from 'zod/mini';
import { IssueId, IssueKey } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { RelatedIssues } from '../../operations/ports/related-issues';
import type { Call } from './call';

const Other = z.object({ id: IssueId, key: IssueKey });

const Links = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        type: z.object({ id: z.string() }),
        inwardIssue: z.optional(Other),
        outwardIssue: z.optional(Other),
      }),
    ),
  }),
});

/** Linked issues as the caller sees them: Jira leaves out what they may not browse. */
export const relatedIssuesFor = (call: Call): RelatedIssues => ({
  linkedBy: async (linkTypeId, issue) => {
    const read = await call(route`/rest/api/3/issue/${issue}?fields=issuelinks`, Links);
    if (!read.ok) return read;
    const { issuelinks } = read.value.fields;
    return accepted(
      issuelinks
        .filter(({ type }) => type.id === linkTypeId)
        .flatMap(({ inwardIssue, outwardIssue }) => inwardIssue ?? outwardIssue ?? []),
    );
  },
});
