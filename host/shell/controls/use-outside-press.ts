import { useEffect, type RefObject } from 'react';

/** Calls back when something outside the element is pressed, or focus goes into a frame. */
export function useOutsidePress(
  element: RefObject<HTMLElement>,
  listening: boolean,
  onOutside: () => void,
): void {
  useEffect(() => {
    if (!listening) return;
    const press = (event: PointerEvent) => {
      const inside = event.target instanceof Node && element.current?.contains(event.target);
      if (inside !== true) onOutside();
    };
    // A press inside a cross-origin frame never reaches this document; it only takes the focus away.
    const away = () => {
      if (document.activeElement instanceof HTMLIFrameElement) onOutside();
    };
    document.addEventListener('pointerdown', press);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', press);
      window.removeEventListener('blur', away);
    };
  });
}
