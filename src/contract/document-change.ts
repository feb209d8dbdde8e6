import * as z from 'zod/mini';
import { StoredCase } from '../domain/case-file/stored';
import { CommandId, IssueId, PageId } from '../domain/id';
import { operation } from './operation';

export const documentChangeOperations = {
  /** Says that an action changes a page, and keeps what it says now. Said twice, the first look stands. */
  'actions.planDocument': operation({
    input: z.strictObject({ issueId: IssueId, id: CommandId, actionId: IssueId, page: PageId }),
    output: z.strictObject({ stored: StoredCase }),
    needs: { permission: 'edit', on: 'issue' },
  }),
} as const;
