import type { AccountId, CauseId, IssueKey, PageId } from '../../../domain/id';

/** What a report says in its reader's terms: the document holds ids and moments only. */
export interface Reader {
  /** What somebody is called now. */
  readonly name: (person: AccountId) => string;
  /** The day of an instant, as the reader writes it. */
  readonly day: (instant: string) => string;
  /** What the team calls each cause: 1, 2a, 3 … */
  readonly numbers: ReadonlyMap<CauseId, string>;
  /** What a page is called, as far as the reader may see it. */
  readonly pageTitle: (page: PageId) => string | null;
  /** Where the site is; null where that is not known. */
  readonly siteUrl: string | null;
}

/** Where an issue is read in a browser. */
export const issueAddress = ({ siteUrl }: Reader, key: IssueKey): string | null =>
  siteUrl === null ? null : `${siteUrl}/browse/${key}`;
