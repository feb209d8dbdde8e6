import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import type { CauseId } from '../../../src/domain/id';

const inset = 16;

/** Opens the picture at the cause that is selected, else at the cause nearest to the problem: once, as soon as it has a size. */
export function useOpening(
  canvas: RefObject<HTMLElement | null>,
  { around, bones }: Fishbone,
  isMeasured: boolean,
  selected: CauseId | null,
): void {
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || !isMeasured || isOpened.current) return;
    isOpened.current = true;
    const place = element.querySelector(`[data-place="${selected ?? 'none'}"]`);
    if (place) {
      const [card, window] = [place.getBoundingClientRect(), element.getBoundingClientRect()];
      element.scrollLeft += card.x + card.width / 2 - window.x - window.width / 2;
      element.scrollTop += card.y + card.height / 2 - window.y - window.height / 2;
      return;
    }
    const spine = -around.y / around.height;
    const scale = element.scrollWidth / around.width;
    const nearest = Math.max(...bones.flatMap(({ causes }) => causes.map(({ x }) => x)));
    element.scrollLeft = (nearest - around.x) * scale - inset;
    element.scrollTop = spine * element.scrollHeight - element.clientHeight / 2;
  }, [canvas, isMeasured, around, bones, selected]);
}
