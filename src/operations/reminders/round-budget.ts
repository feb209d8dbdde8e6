import type { Clock } from '../ports';

/** What one run may spend; what is left over waits for the next. */
export interface RoundBudget {
  /** Whether there is time. */
  allowsMore(): boolean;
  /** Whether one more page of issues may be read; counts it. */
  allowsPage(): boolean;
}

/** Pages of 100 issues in one run: Jira counts each issue that is read, and counts for all customers together. */
const pagesInRun = 40;
/** Well inside what the manifest gives the function. */
const runMilliseconds = 480_000;

export function roundBudget(clock: Clock, pages = pagesInRun): RoundBudget {
  const ends = Date.parse(clock.now()) + runMilliseconds;
  const allowsMore = () => Date.parse(clock.now()) < ends;
  let left = pages;
  return {
    allowsMore,
    allowsPage: () => {
      left -= 1;
      return left >= 0 && allowsMore();
    },
  };
}
