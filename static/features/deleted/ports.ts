import type * as z from 'zod/mini';
import type { deletedOperations } from '../../../src/contract/deleted';
import type { Wire } from '../../../src/contract/wire';
import type { IssueId } from '../../../src/domain/id';

type Operations = typeof deletedOperations;
export type GonePage = z.output<Operations['deleted.list']['output']>;
export type GoneIssue = GonePage['issues'][number];
export type GoneRecord = z.output<Operations['deleted.read']['output']>;

/** Reads what comes after that place of the list; null for its beginning. */
export type ListGone = (before: GonePage['next']) => Promise<Wire<GonePage>>;
export type ReadGone = (issue: IssueId) => Promise<Wire<GoneRecord>>;
