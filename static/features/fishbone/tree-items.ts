import type { Cause } from '../../../src/domain/causes/cause';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import type { CauseId } from '../../../src/domain/id';
import { boneName, causeName } from './place-names';
import type { Drawable } from './skeleton-of';
import type { Item } from './tree-place';
import type { Place } from './walk';

interface Drawn {
  readonly fish: Fishbone;
  readonly drawable: Drawable;
  readonly places: readonly Place[];
  readonly causes: readonly Cause[];
  readonly numbers: ReadonlyMap<CauseId, string>;
}

/** Each place of the tree with where it stands, how it looks and what is said of it. */
export function itemsOf({ fish, drawable, places, causes, numbers }: Drawn): Item[] {
  const causeById = new Map(causes.map((cause) => [cause.id, cause]));
  const boneByKey = new Map(fish.bones.map((bone) => [bone.key, bone]));
  const wordsByKey = new Map(drawable.skeleton.bones.map(({ key, label }) => [key, label]));
  const placed = new Map(fish.bones.flatMap((bone) => bone.causes.map((at) => [at.id, at])));
  return places.flatMap((place): Item[] => {
    if (place.cause === null) {
      const at = boneByKey.get(place.key);
      const words = wordsByKey.get(place.key) ?? place.key;
      return at ? [{ place, at, look: 'bone', name: boneName(words, at.causes.length) }] : [];
    }
    const at = placed.get(place.cause);
    const cause = causeById.get(place.cause);
    if (!at || !cause) return [];
    const onCard = at.label.marks.map(({ text }) => text);
    const name = causeName(cause, numbers.get(cause.id) ?? '', onCard);
    return [{ place, at, name, look: drawable.looks.get(cause.id) ?? 'plain' }];
  });
}
