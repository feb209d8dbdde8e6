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
}

/** The issue a slug stands for; one that comes later in the story cannot be spoken of yet. */
export function issueOf({ issues }: Teller, slug: string): IssueReference {
  const found = issues.get(slug);
  if (!found) throw new Error(`Nothing was told of ${slug} so far`);
  return found;
}
