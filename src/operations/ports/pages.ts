import type { ConfluencePage } from '../../domain/actions/confluence-pages';
import type { PageId } from '../../domain/id';
import type { FromJira } from '../ports';

/** Confluence as one caller sees it; where there is none, or none the caller may use, `notFound`. */
export interface Pages {
  /** Those that are seen, with what they say now. */
  read(pages: readonly PageId[]): FromJira<readonly ConfluencePage[]>;
}
