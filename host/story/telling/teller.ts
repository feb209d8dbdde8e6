import type { Person } from '../company.ts';
import type { AskApp } from './page-client.ts';
import type { Rest } from './rest-client.ts';
import type { Setup } from './setup.ts';

export interface IssueReference {
  id: string;
  key: string;
}

/** What telling needs: the ways into the site and what was told so far. */
export interface Teller {
  rest: Rest;
  ask: AskApp;
  accountOf: (person: Person) => string;
  setup: Setup;
  /** The story's time, epoch milliseconds. */
  now: () => number;
  /** The issues told so far, by their slug. */
  issues: Map<string, IssueReference>;
  /** Ids of the pages published so far, by their slug. */
  pages: Map<string, string>;
  /** When a look at the effect was recorded last, by the slug of its CAPA. */
  looks: Map<string, string>;
  /** The files attached so far, by their slug. */
  files: Map<string, { id: string; name: string }>;
}

/** What a slug stands for; what comes later in the story cannot be spoken of yet. */
function toldOf<Thing>(things: ReadonlyMap<string, Thing>, slug: string): Thing {
  const found = things.get(slug);
  if (found === undefined) throw new Error(`Nothing was told of ${slug} so far`);
  return found;
}

export const issueOf = ({ issues }: Teller, slug: string) => toldOf(issues, slug);
export const pageOf = ({ pages }: Teller, slug: string) => toldOf(pages, slug);
export const fileOf = ({ files }: Teller, slug: string) => toldOf(files, slug);
