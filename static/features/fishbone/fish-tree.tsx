import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { CauseId } from '../../../src/domain/id';
import { type Item, type PlaceEvents, TreePlace } from './tree-place';
import { type Place, walked } from './walk';

interface FishTreeProps extends PlaceEvents {
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly selected: CauseId | null;
  /** The place that was visited last. */
  readonly at: string | null;
}

/** Puts the focus on a place of the tree that holds `within`. */
export function goTo(within: Element | null, key: string): void {
  const place = within?.querySelector<SVGElement>(`[data-place="${key}"]`);
  place?.focus();
  place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Bones and causes as one tree: arrows walk it, a screen reader hears it. */
export function FishTree(props: FishTreeProps) {
  const { items, places, selected, at, onArrive, onOpen, onStrike } = props;
  const isThere = (key: string | null) => places.some((place) => place.key === key);
  const next = [at, selected].find(isThere) ?? places[0]?.key;
  const now = useRef(places);
  now.current = places;
  const strike = useCallback(
    (event: KeyboardEvent, place: Place) => {
      const there = walked(now.current, place.key, event.key);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!there || !isPlain) {
        onStrike(event, place);
        return;
      }
      event.preventDefault();
      goTo(event.currentTarget.closest('[role=tree]'), there.key);
    },
    [onStrike],
  );

  return (
    <g role="tree" aria-label="Causes by bone">
      {items.map(({ place, at: { x, y, label }, name, look }) => (
        <TreePlace
          key={place.key}
          place={place}
          x={x}
          y={y}
          label={label}
          name={name}
          look={look}
          isSelected={place.cause !== null && selected === place.cause}
          isNext={next === place.key}
          onArrive={onArrive}
          onStrike={strike}
          onOpen={onOpen}
        />
      ))}
    </g>
  );
}
