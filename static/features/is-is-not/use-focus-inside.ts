import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface FocusInside {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * When what holds the caret is taken away (an undo, somebody else), keeps the focus on the whole, so that keys do
 * not fall into the void. Whoever went elsewhere by themselves is left there.
 */
export function useFocusInside(whole: RefObject<HTMLElement>, changing: unknown): FocusInside {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) whole.current?.focus();
  }, [whole, changing]);
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      isInside.current = relatedTarget === null || currentTarget.contains(relatedTarget);
    },
  };
}
