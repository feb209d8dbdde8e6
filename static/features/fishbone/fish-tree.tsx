import { type KeyboardEvent, useCallback, useMemo } from 'react';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseId } from '../../../src/domain/id';
import { boneName, causeName } from './place-names';
import { BoneShape, CauseShape } from './shapes';
import type { Drawable } from './skeleton-of';
import { TreePlace } from './tree-place';
import { type Place, walked } from './walk';

interface FishTreeProps {
  readonly fish: Fishbone;
  readonly drawable: Drawable;
  readonly places: readonly Place[];
  readonly causes: readonly Cause[];
  readonly numbers: ReadonlyMap<CauseId, string>;
  readonly selected: CauseId | null;
  /** The place that was visited last. */
  readonly at: string | null;
  readonly onArrive: (place: Place) => void;
  readonly onStrike: (event: KeyboardEvent, place: Place) => void;
  readonly onOpen: (place: Place) => void;
}

/** Puts the focus on a place of the tree that holds `within`. */
export function goTo(within: Element | null, key: string): void {
  const place = within?.querySelector<SVGElement>(`[data-place="${key}"]`);
  place?.focus();
  place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Bones and causes as one tree: arrows walk it, a screen reader hears it. */
export function FishTree(props: FishTreeProps) {
  const { fish, drawable, places, causes, numbers, selected, onArrive, onOpen, onStrike } = props;
  const byId = useMemo(() => new Map(causes.map((cause) => [cause.id, cause])), [causes]);
  const byKey = useMemo(() => new Map(places.map((place) => [place.key, place])), [places]);
  const next = props.at !== null && byKey.has(props.at) ? props.at : places[0]?.key;
  const strike = useCallback(
    (event: KeyboardEvent, place: Place) => {
      const there = walked(places, place.key, event.key);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!there || !isPlain) {
        onStrike(event, place);
        return;
      }
      event.preventDefault();
      goTo(event.currentTarget.closest('[role=tree]'), there.key);
    },
    [places, onStrike],
  );
  const shared = { onArrive, onOpen, onStrike: strike };

  return (
    <g role="tree" aria-label="Causes by bone">
      {fish.bones.map((bone) => {
        const place = byKey.get(bone.key);
        const { key, label } = bone;
        const name = drawable.skeleton.bones.find((one) => one.key === key)?.label ?? key;
        return place ? (
          <TreePlace
            key={key}
            {...shared}
            place={place}
            at={bone}
            name={boneName(name, bone.causes.length)}
            isSelected={false}
            isNext={next === key}
          >
            <BoneShape box={label} />
          </TreePlace>
        ) : null;
      })}
      {fish.bones.flatMap((bone) =>
        bone.causes.map((at) => {
          const place = byKey.get(at.id);
          const cause = byId.get(at.id);
          return place && cause ? (
            <TreePlace
              key={at.id}
              {...shared}
              place={place}
              at={at}
              name={causeName(
                cause,
                numbers.get(at.id) ?? '',
                at.label.marks.map(({ text }) => text),
              )}
              isSelected={selected === at.id}
              isNext={next === at.id}
            >
              <CauseShape box={at.label} look={drawable.looks.get(at.id) ?? 'plain'} />
            </TreePlace>
          ) : null;
        }),
      )}
    </g>
  );
}
