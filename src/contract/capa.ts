import * as z from 'zod/mini';
import { CauseId, IssueId, IssueReference } from '../domain/id';
import { operation } from './operation';

export const capaOperations = {
  /** Raises a CAPA from a root cause: problem and cause carried over, linked both ways. Asked twice, it answers the same CAPA. */
  'capa.raise': operation({
    input: z.strictObject({
      issueId: IssueId,
      root: CauseId,
      summary: z.string().check(z.minLength(1), z.maxLength(255)),
    }),
    output: z.strictObject({ capa: IssueReference }),
    needs: { permission: 'edit', on: 'issue' },
  }),
} as const;
