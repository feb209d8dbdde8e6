import type { IssueId } from '../../domain/id';
import { RecordName } from '../../domain/record/entry';

/** The history of an issue's analysis: the id survives a move to another project, the key does not. */
export const recordOf = (issue: IssueId): RecordName => RecordName.parse(`causes:${issue}`);
