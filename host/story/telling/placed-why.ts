import type { Why } from '../case.ts';
import { storyId } from './story-id.ts';

type Leg = NonNullable<Why['leg']>;

/** A why at its place in an analysis. */
export interface PlacedWhy {
  why: Why;
  id: string;
  /** Of the whole way down to it; its id is made of it. */
  path: string;
  parent: string | null;
  leg: Leg;
  /** What it explains, as the case words it. */
  effect: string;
}

/** The id of the why that stands at that place. */
export const causeIdOf = (path: string): string => storyId('cause', path);

/** All whys beneath a place, each followed by what lies beneath it. */
export const placedWhys = (
  above: Pick<PlacedWhy, 'path' | 'parent' | 'leg' | 'effect'>,
  whys: readonly Why[],
): PlacedWhy[] =>
  whys.flatMap((why, index) => {
    const path = `${above.path}.${index}`;
    const id = causeIdOf(path);
    const leg = why.leg ?? above.leg;
    const placed = { why, id, path, parent: above.parent, leg, effect: above.effect };
    return [placed, ...placedWhys({ path, parent: id, leg, effect: why.text }, why.beneath ?? [])];
  });
