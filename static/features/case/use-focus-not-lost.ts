import { type RefObject, useEffect } from 'react';

/**
 * When what holds the caret is taken away (a form that is done), keeps the focus on the whole, so that keys do not fall
 * into the void. Whoever went elsewhere by themselves is left there.
 */
export function useFocusNotLost(whole: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = whole.current;
    if (!element) return;
    let isInside = false;
    const enter = () => {
      isInside = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      isInside = relatedTarget === null || element.contains(asNode(relatedTarget));
    };
    const watch = new MutationObserver(() => {
      const isLost = isInside && document.activeElement === document.body;
      if (isLost && document.hasFocus()) element.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      watch.disconnect();
    };
  }, [whole]);
}

const asNode = (target: EventTarget | null): Node | null =>
  target instanceof Node ? target : null;
