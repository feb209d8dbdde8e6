import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { PlacedLabel } from '../../../src/domain/causes/fishbone/layout';
import type { Place } from './walk';

interface TreePlaceProps {
  readonly place: Place;
  readonly at: Pick<PlacedLabel, 'x' | 'y' | 'width' | 'height'>;
  readonly name: string;
  readonly isSelected: boolean;
  /** The one place that Tab leads to. */
  readonly isNext: boolean;
  readonly onArrive: (place: Place) => void;
  readonly onStrike: (event: KeyboardEvent, place: Place) => void;
  /** Asked to write here: by double click. */
  readonly onOpen: (place: Place) => void;
  readonly children: ReactNode;
}

/** A bone or a cause as an item of the tree, drawn where the layout puts it. */
export const TreePlace = memo(function TreePlace(props: TreePlaceProps) {
  const { place, at, name, isSelected, isNext, onArrive, onStrike, onOpen, children } = props;
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
      transform={`translate(${at.x} ${at.y})`}
      onFocus={() => onArrive(place)}
      onKeyDown={(event) => onStrike(event, place)}
      onDoubleClick={() => onOpen(place)}
    >
      {children}
      {isSelected ? (
        <rect
          className="fish-ring"
          x={-4}
          y={-4}
          width={at.width + 8}
          height={at.height + 8}
          rx={8}
        />
      ) : null}
    </g>
  );
});
