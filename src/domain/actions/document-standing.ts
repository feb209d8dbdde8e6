import type { DocumentChange } from '../case-file/action-plan';
import type { PageState } from '../gate/case-facts';

/**
 * Whether a page that an action is to change was changed since: `savedAgain` has a later version with the same text,
 * `gone` cannot be seen, `unknown` could not be asked for.
 */
export type DocumentStanding = 'changed' | 'unchanged' | 'savedAgain' | 'gone' | 'unknown';

/** How a planned change stands by what the pages say now; null where nobody could be asked. */
export function documentStanding(
  { page, version, digest }: Pick<DocumentChange, 'page' | 'version' | 'digest'>,
  pages: readonly PageState[] | null,
): DocumentStanding {
  const found = pages?.find((each) => each.page === page);
  if (!found) return 'unknown';
  const { now } = found;
  if (now === null) return 'gone';
  if (now.version <= version) return 'unchanged';
  return now.digest === digest ? 'savedAgain' : 'changed';
}
