import { type RefObject, useEffect, useRef } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import type { CauseId } from '../../../src/domain/id';

/**
 * When the why that holds the caret is taken away (an undo, somebody else), hands the caret to the line above it,
 * or to none (`null`) when no line is left: keys must not fall into the void. A window that is not in use waits
 * until it is, so that it takes the focus from nobody.
 */
export function useFocusKept(
  causes: readonly Cause[],
  active: CauseId | null,
  /** The person went elsewhere by themselves: the caret stays with them. */
  hasLeft: RefObject<boolean>,
  moveTo: (id: CauseId | null) => void,
): void {
  const earlier = useRef<readonly CauseId[]>([]);
  useEffect(() => {
    const before = earlier.current;
    const now = causes.map(({ id }) => id);
    earlier.current = now;
    const isLost = active !== null && !now.includes(active) && !hasLeft.current;
    if (!isLost || document.activeElement !== document.body) return;
    // A line that was never here has nothing above it.
    const above = before.slice(0, Math.max(before.indexOf(active), 0)).reverse();
    const next = above.find((id) => now.includes(id)) ?? now[0] ?? null;
    if (document.hasFocus()) {
      moveTo(next);
      return;
    }
    const comeBack = () => {
      if (document.activeElement === document.body) moveTo(next);
    };
    window.addEventListener('focus', comeBack, { once: true });
  }, [causes, active, hasLeft, moveTo]);
}
