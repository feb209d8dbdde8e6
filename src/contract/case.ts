import * as z from 'zod/mini';
import { CaseCommand } from '../domain/case-file/command';
import { StoredCase } from '../domain/case-file/stored';
import { CommandId, IssueId } from '../domain/id';
import { operation } from './operation';

const editIssue = { permission: 'edit', on: 'issue' } as const;
const stored = z.strictObject({ stored: StoredCase });

export const caseOperations = {
  /** Records one thing somebody said about a case and shows it on the issue. Sent again with its id, it is recorded once. */
  'case.save': operation({
    input: z.strictObject({ issueId: IssueId, id: CommandId, command: CaseCommand }),
    output: stored,
    needs: editIssue,
  }),
  /** What stands on the issue was written past the log: puts the recorded one back. */
  'case.restore': operation({
    input: z.strictObject({ issueId: IssueId }),
    output: z.strictObject({ stored: z.nullable(StoredCase) }),
    needs: editIssue,
  }),
} as const;
