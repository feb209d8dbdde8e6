import * as z from 'zod/mini';
import { Day } from '../calendar';
import { AccountId, IssueId, IssueKey } from '../id';
import { JiraMoment } from '../jira-moment';

/** The fields of an issue that tell how an action stands. */
export const actionFields = [
  'summary',
  'status',
  'assignee',
  'duedate',
  'created',
  'resolutiondate',
  'issuetype',
  'resolution',
] as const;

/** An issue as Jira tells it when it is asked for `actionFields`. */
export const JiraAction = z.object({
  id: IssueId,
  key: IssueKey,
  fields: z.object({
    summary: z.string(),
    status: z.object({
      id: z.string(),
      name: z.string(),
      statusCategory: z.object({ key: z.string() }),
    }),
    assignee: z.optional(z.nullable(z.object({ accountId: AccountId }))),
    duedate: z.catch(z.nullable(Day), null),
    created: JiraMoment,
    resolutiondate: z.catch(z.nullable(JiraMoment), null),
    issuetype: z.object({ id: z.string() }),
    resolution: z.optional(z.nullable(z.object({ name: z.string() }))),
  }),
});
export type JiraAction = z.infer<typeof JiraAction>;

/** What `POST /issue/bulkfetch` answers. */
export const JiraActions = z.object({ issues: z.array(JiraAction) });

/** As many as one such request may ask for. */
export const mostActionsAtOnce = 100;
