import type { Clock } from '../clock.ts';
import type { Exchange } from '../jira/exchange.ts';
import type { InstalledApp, JiraSite } from '../jira/site.ts';
import type { Person } from '../jira/model/people.ts';
import type { Collection, Store } from '../store/store.ts';
import type { Page, Space } from './model.ts';
import type { Edition } from './pages/past.ts';

/** The Confluence beside a Jira: the same people, the same app. */
export interface ConfluenceSite {
  /** Of the whole site; Confluence lies at /wiki below it. */
  baseUrl: string;
  clock: Clock;
  store: Store;
  app: InstalledApp;
  people: Collection<Person>;
  /** Called with every exchange; a test records them. */
  observe?: (exchange: Exchange) => void;
  spaces: Collection<Space>;
  pages: Collection<Page>;
  /** What pages said before, by page and number. */
  pastEditions: Collection<Edition>;
}

export const openConfluenceSite = ({
  baseUrl,
  clock,
  store,
  app,
  people,
}: JiraSite): ConfluenceSite => ({
  baseUrl,
  clock,
  store,
  app,
  people,
  spaces: store.collection('space'),
  pages: store.collection('page'),
  pastEditions: store.collection('pageEdition'),
});
