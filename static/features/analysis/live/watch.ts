import type { Refusal } from '../../../../src/contract/wire';
import { backOff, pauseAt } from './rhythm';

/** What watching needs of the window around it. */
export interface WatchPorts {
  /** Looks once at what stands on the issue: whether it was new, or why it could not be seen. */
  readonly look: () => Promise<'new' | 'same' | Refusal>;
  readonly isVisible: () => boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs it after so many milliseconds, unless cancelled. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Anything from 0 to 1. */
  readonly spread: () => number;
}

export interface Watch {
  /** Somebody is at work here: look as often as with two at one table. */
  readonly stir: () => void;
  /** Something may have changed: look as soon as may be. */
  readonly lookNow: () => void;
  /** The window was shown, whereupon the issue is read whole, or hidden. */
  readonly seen: () => void;
  readonly stop: () => void;
}

const retryAfterOf = ({ data }: Refusal): number => Number(data['retryAfterSeconds'] ?? 0) || 0;

/**
 * Looks again and again while the window is visible: often while somebody is at work, seldom later, never
 * twice at once, and not before Jira wants to be asked again.
 */
export function watch(ports: WatchPorts): Watch {
  let lastLife = ports.now();
  let lastLook = ports.now();
  let notBefore = 0;
  let failures = 0;
  let isLooking = false;
  let isStopped = false;
  let cancel: () => void = () => undefined;

  const settle = (): void => {
    cancel();
    if (isStopped || isLooking || !ports.isVisible()) return;
    const now = ports.now();
    const due = Math.max(lastLook + pauseAt(now - lastLife), notBefore);
    cancel = ports.later(Math.max(0, due - now), () => void look());
  };

  async function look(): Promise<void> {
    if (isStopped || isLooking || !ports.isVisible()) return;
    isLooking = true;
    const found = await ports.look();
    isLooking = false;
    lastLook = ports.now();
    if (typeof found === 'object' && found.reason !== 'bridge.offline') {
      failures += 1;
      notBefore = lastLook + backOff(failures, retryAfterOf(found), ports.spread());
    } else {
      failures = 0;
      if (found === 'new') lastLife = lastLook;
    }
    settle();
  }

  settle();
  return {
    stir() {
      const wasResting = pauseAt(ports.now() - lastLife) > pauseAt(0);
      lastLife = ports.now();
      if (wasResting) settle();
    },
    lookNow() {
      lastLook = -Infinity;
      settle();
    },
    seen() {
      lastLife = ports.now();
      lastLook = lastLife;
      settle();
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
