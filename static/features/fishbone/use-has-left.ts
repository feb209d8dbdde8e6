import { type RefObject, useRef } from 'react';
import { useAfterPointer } from '../../kit/use-after-pointer';
import { isAtOutline } from '../analysis/at-outline';

interface Leaving {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Whether the person went from the causes to something else on the page by themselves. */
export function useHasLeft(): readonly [hasLeft: RefObject<boolean>, leaving: Leaving] {
  const hasLeft = useRef(false);
  const afterPointer = useAfterPointer();
  const leaving = {
    onFocus: () => {
      hasLeft.current = false;
    },
    onBlur: () =>
      afterPointer(() => {
        hasLeft.current = document.hasFocus() && !isAtOutline();
      }),
  };
  return [hasLeft, leaving];
}
