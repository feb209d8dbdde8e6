import * as z from 'zod/mini';
import { AccountId, IssueId, IssueKey } from '../../src/domain/id';

const Named = z.object({ id: z.string(), name: z.string() });

/** An issue as links and lists tell of it. */
export const LinkedIssue = z.object({
  id: IssueId,
  key: IssueKey,
  fields: z.object({ summary: z.string(), status: Named }),
});

/** The part of Jira's issue that Ratchet looks at; everything else passes by. */
export const IssueAnswer = z.object({
  id: IssueId,
  key: IssueKey,
  fields: z.catchall(
    z.object({
      summary: z.string(),
      issuetype: Named,
      status: z.extend(Named, { statusCategory: z.object({ key: z.string() }) }),
      assignee: z.optional(z.nullable(z.object({ accountId: AccountId }))),
      issuelinks: z.optional(
        z.array(
          z.object({
            type: z.object({ id: z.string() }),
            inwardIssue: z.optional(LinkedIssue),
            outwardIssue: z.optional(LinkedIssue),
          }),
        ),
      ),
    }),
    z.unknown(),
  ),
  properties: z.optional(z.record(z.string(), z.unknown())),
});
export type IssueAnswer = z.infer<typeof IssueAnswer>;
