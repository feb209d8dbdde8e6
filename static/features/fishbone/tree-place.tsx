import { type KeyboardEvent, memo } from 'react';
import type { PlacedLabel } from '../../../src/domain/causes/fishbone/layout';
import type { Look } from './look';
import { BoneShape, CauseShape } from './shapes';
import type { Place } from './walk';

/** A place of the tree with all that is drawn and said of it. */
export interface Item {
  readonly place: Place;
  readonly at: PlacedLabel;
  readonly name: string;
  readonly look: Look | 'bone';
}

/** What a person does at a place; the functions stay the same from one drawing to the next. */
export interface PlaceEvents {
  readonly onArrive: (place: Place) => void;
  readonly onStrike: (event: KeyboardEvent, place: Place) => void;
  /** Asked to write here: by double click. */
  readonly onOpen: (place: Place) => void;
}

interface TreePlaceProps extends Omit<Item, 'at'>, PlaceEvents {
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel['label'];
  readonly isSelected: boolean;
  /** The one place that Tab leads to. */
  readonly isNext: boolean;
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.key === other.key &&
  one.level === other.level &&
  one.position === other.position &&
  one.siblings === other.siblings;

/** Places are reckoned anew with every letter, and are hardly ever others than before. */
const isDrawnAlike = (before: TreePlaceProps, after: TreePlaceProps): boolean =>
  isSamePlace(before.place, after.place) &&
  Object.entries(after).every(
    ([name, value]) => name === 'place' || Object.is(Reflect.get(before, name), value),
  );

/** A bone or a cause as an item of the tree; drawn anew only when something about it changes. */
export const TreePlace = memo(function TreePlace(props: TreePlaceProps) {
  const { place, x, y, label, name, look, isSelected, isNext, onArrive, onStrike, onOpen } = props;
  return (
    <g
      role="treeitem"
      tabIndex={isNext ? 0 : -1}
      aria-level={place.level}
      aria-posinset={place.position}
      aria-setsize={place.siblings}
      aria-selected={isSelected}
      aria-label={name}
      data-place={place.key}
      className="fish-place"
      transform={`translate(${x} ${y})`}
      onFocus={() => onArrive(place)}
      onKeyDown={(event) => onStrike(event, place)}
      onDoubleClick={() => onOpen(place)}
    >
      {look === 'bone' ? <BoneShape box={label} /> : <CauseShape box={label} look={look} />}
      {isSelected ? (
        <rect
          className="fish-ring"
          x={-4}
          y={-4}
          width={label.width + 8}
          height={label.height + 8}
          rx={8}
        />
      ) : null}
    </g>
  );
}, isDrawnAlike);
