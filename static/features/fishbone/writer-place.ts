import type { CSSProperties } from 'react';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import { letterings } from '../../../src/domain/causes/fishbone/lettering';
import type { CauseId } from '../../../src/domain/id';

/** However small the picture is, what one writes stays legible. */
const least = { width: 220, size: 12 };

/** Where the text of a cause is written: over its card, in its scale. */
export function writerPlace({ around, bones }: Fishbone, id: CauseId, zoom: number): CSSProperties {
  const card = bones.flatMap(({ causes }) => causes).find((cause) => cause.id === id);
  if (!card) return { display: 'none' };
  const width = Math.max(least.width, card.width * zoom);
  const left = (card.x - around.x) * zoom;
  const room = around.width * zoom - width;
  return {
    left: Math.max(0, Math.min(left, room)),
    top: (card.y - around.y) * zoom,
    width,
    fontSize: Math.max(least.size, letterings.cause.size * zoom),
  };
}
