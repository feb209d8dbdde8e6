import type { CauseDocument } from '../../../src/domain/causes/document';
import type { AccountId } from '../../../src/domain/id';
import type { ReaderSources } from '../export/reader-for';
import type { ViewedIssue } from './viewed-issue';

/** What is exported, as it stands in this window, and for whom. */
export interface Exported {
  readonly document: CauseDocument;
  readonly issue: ViewedIssue;
  readonly person: AccountId;
  readonly sources: ReaderSources;
}
