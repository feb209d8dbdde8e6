import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import { usePan } from './use-pan';
import { type Zoom, zoomStep } from './use-zoom';

interface CanvasProps {
  readonly canvas: RefObject<HTMLDivElement>;
  readonly fish: Fishbone;
  readonly zoom: Zoom;
  /** What is drawn, as SVG. */
  readonly children: ReactNode;
  /** What lies over it, in the picture's own place and scale. */
  readonly over: ReactNode;
}

/** A window on the picture: it scrolls, drags, and zooms with + and −, with Ctrl and the wheel. */
export function Canvas({ canvas, fish, zoom, children, over }: CanvasProps) {
  const { x, y, width, height } = fish.around;
  const pan = usePan();
  const { by, fit } = zoom;

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      by(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
    };
    // React listens passively, and then the browser would zoom the page as well.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [canvas, by]);

  const strike = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') by(zoomStep);
    else if (event.key === '-') by(1 / zoomStep);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={canvas}
      className="fish-canvas"
      role="group"
      tabIndex={0}
      aria-label="Picture. Arrows move it, + and − zoom, 0 shows all of it."
      onKeyDown={strike}
      {...pan}
    >
      <div className="fish-ground">
        <svg
          className="fish-picture"
          viewBox={`${x} ${y} ${width} ${height}`}
          width={width * zoom.value}
          height={height * zoom.value}
          role="group"
          aria-label="Fishbone"
        >
          {children}
        </svg>
        {over}
      </div>
    </div>
  );
}
