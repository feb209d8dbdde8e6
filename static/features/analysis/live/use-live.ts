import { useEffect } from 'react';
import { watch, type WatchPorts } from './watch';

type Stop = () => void;

const signs = ['keydown', 'pointerdown', 'pointermove', 'focusin'] as const;

/**
 * Keeps looking for other people's changes while the window is visible. `look` must stay the same function;
 * `onHint` tells when something on the page said that the issue has changed.
 */
export function useLive(look: WatchPorts['look'], onHint: (hinted: () => void) => Stop): void {
  useEffect(() => {
    const watching = watch({
      look,
      isVisible: () => document.visibilityState === 'visible',
      now: () => Date.now(),
      later: (milliseconds, run) => {
        const timer = window.setTimeout(run, milliseconds);
        return () => window.clearTimeout(timer);
      },
      spread: () => Math.random(),
    });
    const stops = [onHint(watching.lookNow), watching.stop];
    for (const sign of signs) {
      window.addEventListener(sign, watching.stir, { passive: true, capture: true });
    }
    window.addEventListener('focus', watching.lookNow);
    window.addEventListener('online', watching.lookNow);
    document.addEventListener('visibilitychange', watching.seen);
    return () => {
      stops.forEach((stop) => stop());
      for (const sign of signs) {
        window.removeEventListener(sign, watching.stir, { capture: true });
      }
      window.removeEventListener('focus', watching.lookNow);
      window.removeEventListener('online', watching.lookNow);
      document.removeEventListener('visibilitychange', watching.seen);
    };
  }, [look, onHint]);
}
