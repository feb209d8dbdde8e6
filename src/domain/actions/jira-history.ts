import * as z from 'zod/mini';
import { IssueId } from '../id';
import { JiraMoment } from '../jira-moment';
import { tracedFields, type FieldChange } from './field-change';

/** What `POST /changelog/bulkfetch` answers, one page of it. */
export const JiraHistories = z.object({
  issueChangeLogs: z.array(
    z.object({
      issueId: IssueId,
      changeHistories: z.array(
        z.object({
          created: JiraMoment,
          items: z.array(
            z.object({
              fieldId: z.optional(z.string()),
              from: z.optional(z.nullable(z.string())),
              to: z.optional(z.nullable(z.string())),
            }),
          ),
        }),
      ),
    }),
  ),
  nextPageToken: z.optional(z.nullable(z.string())),
});
export type JiraHistories = z.infer<typeof JiraHistories>;

/** What of an issue was changed, as far as the pages tell. */
export const historyOf = (pages: readonly JiraHistories[], issue: IssueId): FieldChange[] =>
  pages
    .flatMap(({ issueChangeLogs }) => issueChangeLogs)
    .filter(({ issueId }) => issueId === issue)
    .flatMap(({ changeHistories }) => changeHistories)
    .flatMap(({ created: at, items }) =>
      items.flatMap(({ fieldId, from, to }): FieldChange[] => {
        const field = tracedFields.find((traced) => traced === fieldId);
        return field ? [{ field, at, from: from ?? null, to: to ?? null }] : [];
      }),
    );
