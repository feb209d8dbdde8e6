import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs something once the focus has arrived where it is going and no button of the mouse is held: what moves the
 * page between press and release would take the click from under the pointer.
 */
export function useAfterPointer(): (run: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);

  useEffect(() => {
    const press = () => {
      isDown.current = true;
    };
    const release = () => {
      isDown.current = false;
      // The click itself comes after the release.
      window.setTimeout(() => waiting.current.splice(0).forEach((run) => run()));
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);

  return useCallback((run) => {
    if (isDown.current) waiting.current.push(run);
    else window.setTimeout(run);
  }, []);
}
