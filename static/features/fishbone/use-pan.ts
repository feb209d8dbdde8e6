import { type PointerEvent, useRef } from 'react';

interface Pan {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Drags a scrolling canvas by its ground. A finger scrolls it by itself. */
export function usePan(): Pan {
  const last = useRef<{ x: number; y: number } | null>(null);
  const stop = () => {
    last.current = null;
  };
  return {
    onPointerDown: (event) => {
      const isGround =
        event.target instanceof Element &&
        event.target.closest('[role=treeitem], textarea') === null;
      if (!isGround || event.button !== 0 || event.pointerType === 'touch') return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ currentTarget, clientX, clientY }) => {
      if (!last.current) return;
      currentTarget.scrollLeft -= clientX - last.current.x;
      currentTarget.scrollTop -= clientY - last.current.y;
      last.current = { x: clientX, y: clientY };
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
