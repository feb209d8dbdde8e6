import * as z from 'zod/mini';
import { StoredCauses } from '../domain/causes/stored';
import { CauseId, IssueId, IssueKey } from '../domain/id';
import { operation } from './operation';

const editIssue = { permission: 'edit', on: 'issue' } as const;
const stored = z.strictObject({ stored: StoredCauses });

export const actionsOperations = {
  /** Says that an issue, in whatever project, acts on a cause. Said twice, it is recorded once. */
  'actions.link': operation({
    input: z.strictObject({ issueId: IssueId, cause: CauseId, action: IssueKey }),
    output: stored,
    needs: editIssue,
  }),
  /** Takes an action off a cause; the issue itself stays as it is. */
  'actions.unlink': operation({
    input: z.strictObject({ issueId: IssueId, cause: CauseId, actionId: IssueId }),
    output: stored,
    needs: editIssue,
  }),
} as const;
