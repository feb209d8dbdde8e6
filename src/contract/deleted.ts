import * as z from 'zod/mini';
import { Instant } from '../domain/calendar';
import { CaseFile } from '../domain/case-file/case-file';
import { CauseDocument } from '../domain/causes/document';
import { IssueId, ProjectId } from '../domain/id';
import { Entry } from '../domain/record/entry';
import { LastState, Tombstone } from '../domain/record/tombstone';
import { ChainState } from './chain';
import { operation } from './operation';

const browseProject = { permission: 'browse', on: 'project' } as const;

/** Where the list goes on. */
const GonePlace = z.strictObject({ goneAt: Instant, issue: IssueId });

export const deletedOperations = {
  /** The quality issues of a project that are gone, the latest first. */
  'deleted.list': operation({
    input: z.strictObject({ projectId: ProjectId, before: z.nullable(GonePlace) }),
    output: z.strictObject({
      issues: z.array(
        z.strictObject({
          issue: IssueId,
          /** When it was noticed. */
          goneAt: Instant,
          last: LastState,
          notice: Tombstone.shape.notice,
        }),
      ),
      /** Not listed: they stood under a security level. */
      restricted: z.int(),
      next: z.nullable(GonePlace),
    }),
    needs: browseProject,
  }),
  /** What was on record of one of them, and whether its histories are what was sealed when it was noticed. */
  'deleted.read': operation({
    input: z.strictObject({ projectId: ProjectId, issueId: IssueId }),
    output: z.strictObject({
      tombstone: Tombstone,
      /** Null when there was none, or its history does not hold. */
      causes: z.nullable(CauseDocument),
      caseFile: z.nullable(CaseFile),
      /** What was recorded about the case, the newest first. */
      caseEntries: z.array(Entry),
      chains: z.strictObject({ causes: ChainState, case: ChainState, tombstone: ChainState }),
    }),
    needs: browseProject,
  }),
} as const;
