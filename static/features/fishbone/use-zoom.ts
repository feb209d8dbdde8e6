import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Box, Point } from '../../../src/domain/causes/fishbone/geometry';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import { letterings } from '../../../src/domain/causes/fishbone/lettering';

/** How large the picture is, and how to change that. */
export interface Zoom {
  readonly value: number;
  /** False until the canvas has a size. */
  readonly isMeasured: boolean;
  /** `at`: the point of the canvas that stays where it is; its middle when not given. */
  readonly by: (factor: number, at?: Point) => void;
  readonly fit: () => void;
}

export const zoomStep = 1.25;
const bounds = { least: 0.05, most: 3 };
/** At full size and no more: a small fish needs no magnifying glass. */
const largestFit = 1;
/** As the canvas is in fishbone.css: the page scrolls further than a frame within it is worth. */
const tallest = 896;
const narrow = 600;

const within = (value: number): number => Math.min(bounds.most, Math.max(bounds.least, value));

/** At this its words are 11 px high, the least that is read with ease. */
const legible = 11 / letterings.cause.size;

/** A picture opens as a whole if its words can then be read, else so large that they can. */
const readableIn = (width: number): number => (width < narrow ? largestFit : legible);

function fitting({ width, height }: Box, canvas: number): number {
  return within(Math.min((canvas - 2) / width, tallest / height, largestFit));
}

/** The zoom of a canvas that scrolls. While somebody writes nothing is refitted under their hands. */
export function useZoom(
  canvas: RefObject<HTMLElement | null>,
  { around }: Fishbone,
  isWriting: boolean,
): Zoom {
  const [width, setWidth] = useState(0);
  const [chosen, setChosen] = useState<number | 'fit' | null>(null);
  const held = useRef(1);
  const anchor = useRef<{ readonly share: Point; readonly view: Point } | null>(null);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [canvas]);

  const whole = width === 0 ? largestFit : fitting(around, width);
  const opened = Math.max(whole, readableIn(width));
  const wanted = chosen === null ? opened : chosen === 'fit' ? whole : chosen;
  const value = isWriting && typeof chosen !== 'number' ? held.current : wanted;
  held.current = value;

  const by = useCallback(
    (factor: number, at?: Point) => {
      const element = canvas.current;
      if (!element) return;
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } =
        element;
      const view = at ?? { x: clientWidth / 2, y: clientHeight / 2 };
      anchor.current = {
        share: { x: (scrollLeft + view.x) / scrollWidth, y: (scrollTop + view.y) / scrollHeight },
        view,
      };
      setChosen(within(held.current * factor));
    },
    [canvas],
  );
  const fit = useCallback(() => setChosen('fit'), []);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || !anchor.current) return;
    const { share, view } = anchor.current;
    element.scrollLeft = share.x * element.scrollWidth - view.x;
    element.scrollTop = share.y * element.scrollHeight - view.y;
    anchor.current = null;
  }, [canvas, value]);

  return { value, isMeasured: width > 0, by, fit };
}
