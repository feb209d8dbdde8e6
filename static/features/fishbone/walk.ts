import type { Skeleton } from '../../../src/domain/causes/fishbone/skeleton';
import type { CauseId } from '../../../src/domain/id';

/** A place in the tree that a screen reader tells and the arrows walk: a bone, or a cause on it. */
export interface Place {
  /** The bone's key or the cause's id. */
  readonly key: string;
  readonly cause: CauseId | null;
  readonly parent: string | null;
  readonly level: number;
  /** 1 for the first among its siblings. */
  readonly position: number;
  readonly siblings: number;
}

type Limbs = Skeleton['bones'][number]['causes'];

function beneath(limbs: Limbs, parent: string, level: number): Place[] {
  return limbs.flatMap(({ id, causes }, index) => [
    { key: id, cause: id, parent, level, position: index + 1, siblings: limbs.length },
    ...beneath(causes, id, level + 1),
  ]);
}

/** Every place in order: each bone followed by its causes, each cause by what explains it. */
export const placesOf = ({ bones }: Skeleton): Place[] =>
  bones.flatMap(({ key, causes }, index) => [
    { key, cause: null, parent: null, level: 1, position: index + 1, siblings: bones.length },
    ...beneath(causes, key, 2),
  ]);

/** Where a key leads from a place; null when it leads nowhere. */
export function walked(places: readonly Place[], from: string, key: string): Place | null {
  const index = places.findIndex((place) => place.key === from);
  const here = places[index];
  if (!here) return null;
  switch (key) {
    case 'ArrowDown':
      return places[index + 1] ?? null;
    case 'ArrowUp':
      return places[index - 1] ?? null;
    case 'ArrowRight':
      return places.find(({ parent }) => parent === from) ?? null;
    case 'ArrowLeft':
      return places.find((place) => place.key === here.parent) ?? null;
    case 'Home':
      return places[0] ?? null;
    case 'End':
      return places.at(-1) ?? null;
    default:
      return null;
  }
}
