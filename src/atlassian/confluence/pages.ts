import { route } from '@forge/api';
import {
  ConfluencePages,
  readableStates,
  type ConfluencePage,
} from '../../domain/actions/confluence-pages';
import type { PageId } from '../../domain/id';
import { accepted, refused } from '../../domain/result';
import type { FromJira, JiraFailure } from '../../operations/ports';
import type { Pages } from '../../operations/ports/pages';
import type { Call } from '../jira/call';
import { confluenceAsApp, confluenceAsUser } from './call';

/** A list is answered by every Confluence: who is refused it has none. */
const without: readonly JiraFailure['kind'][] = ['unauthenticated', 'forbidden', 'notFound'];

const noConfluence: JiraFailure = { kind: 'notFound' };

const pagesFor = (call: Call): Pages => ({
  read: async (pages: readonly PageId[]): FromJira<readonly ConfluencePage[]> => {
    const ids = pages.join(',');
    const found = await call(
      route`/wiki/api/v2/pages?id=${ids}&status=${readableStates}&body-format=atlas_doc_format&limit=250`,
      ConfluencePages,
    );
    if (found.ok) return accepted(found.value.results);
    return without.includes(found.refusal.kind) ? refused(noConfluence) : found;
  },
});

/** Pages as the person who asks sees them. */
export const pagesAsUser: Pages = pagesFor(confluenceAsUser);

/**
 * As the app, because a validator runs without a user. Of a page nothing but its version and the digest of its text
 * is kept, and neither leaves the function.
 */
export const pagesAsApp: Pages = pagesFor(confluenceAsApp);
