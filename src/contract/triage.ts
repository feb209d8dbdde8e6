import * as z from 'zod/mini';
import { StoredCase } from '../domain/case-file/stored';
import { Relation } from '../domain/case-file/triage';
import { CommandId, IssueId, IssueKey, IssueReference } from '../domain/id';
import { operation } from './operation';

export const triageOperations = {
  /**
   * Says whether a report is a duplicate or a recurrence of another issue. A confirmed recurrence contradicts the
   * verdict of the CAPA that was to prevent it; those are answered. Sent again with its id, it is recorded once.
   */
  'case.relate': operation({
    input: z.strictObject({
      issueId: IssueId,
      id: CommandId,
      other: IssueKey,
      relation: Relation.shape.kind,
      verdict: Relation.shape.verdict,
      note: Relation.shape.note,
    }),
    output: z.strictObject({ stored: StoredCase, capas: z.array(IssueReference) }),
    needs: { permission: 'edit', on: 'issue' },
  }),
} as const;
