import { pageStatesOf } from '../../domain/actions/confluence-pages';
import type { CaseFile } from '../../domain/case-file/case-file';
import type { CaseFacts } from '../../domain/gate/case-facts';
import { accepted } from '../../domain/result';
import type { Pages } from '../ports/pages';
import { refusedByJira, type Outcome } from '../refusal';

/** What the pages that are to be changed say now; unknown where there is no Confluence to ask. */
export async function readPages(
  reader: Pages,
  { documents }: CaseFile,
): Outcome<Pick<CaseFacts, 'pages'>> {
  const asked = [...new Set(documents.map(({ page }) => page))];
  if (asked.length === 0) return accepted({ pages: [] });
  const found = await reader.read(asked);
  if (found.ok) return accepted({ pages: pageStatesOf(asked, found.value) });
  const isWithout = found.refusal.kind === 'notFound';
  return isWithout ? accepted({ pages: null }) : refusedByJira(found.refusal, 'confluence.unread');
}
