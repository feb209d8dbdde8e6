import { storyNumber } from './story-id.ts';

/** Something that happens in the story, `daysAgo` before today. */
export interface Moment {
  daysAgo: number;
  /** Minutes after midnight, UTC. */
  minute: number;
  tell: () => Promise<void>;
}

/** What happens in one case, in the order in which it is written down; days count from its beginning. */
export interface Happening {
  on: number;
  tell: () => Promise<void>;
}

const startOfWork = 7 * 60;
const hoursOfWork = 8 * 60;

/** Gives what happens in a case its day and its minute. On one day the written order stands. */
export function momentsOf(
  slug: string,
  beganDaysAgo: number,
  happenings: readonly Happening[],
): Moment[] {
  const lastMinute = new Map<number, number>();
  return happenings
    .toSorted((a, b) => a.on - b.on)
    .map(({ on, tell }, index) => {
      const previous = lastMinute.get(on);
      const minute =
        previous === undefined
          ? startOfWork + storyNumber(hoursOfWork, slug, 'day', on)
          : previous + 3 + storyNumber(25, slug, 'next', index);
      lastMinute.set(on, minute);
      return { daysAgo: beganDaysAgo - on, minute, tell };
    });
}

/** All that happens, in the order in which it is told; it does not depend on the day of telling. */
export const inOrder = (moments: readonly Moment[]): Moment[] =>
  moments.toSorted((a, b) => b.daysAgo - a.daysAgo || a.minute - b.minute);
