import {
  ConfluencePages,
  pageStatesOf,
  readableStates,
} from '../../src/domain/actions/confluence-pages';
import type { CaseFacts } from '../../src/domain/gate/case-facts';
import type { PageId } from '../../src/domain/id';
import { readConfluence } from './confluence';

/** What the pages that are to be changed say now, as the viewer may read them; nothing where there is no Confluence. */
export async function readPages(pages: readonly PageId[]): Promise<Partial<CaseFacts>> {
  const asked = [...new Set(pages)];
  const path = `/wiki/api/v2/pages?id=${asked.join(',')}&status=${readableStates}&body-format=atlas_doc_format&limit=250`;
  const answer = await readConfluence(path, ConfluencePages);
  return answer.ok ? { pages: pageStatesOf(asked, answer.value.results) } : {};
}
