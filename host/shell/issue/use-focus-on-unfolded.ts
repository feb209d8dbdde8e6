import { useEffect, useRef } from 'react';
import type { ShownField } from './group-fields.ts';

/** A field that was filled in moves out of the fold; the focus of whoever filled it in goes with it. */
export function useFocusOnUnfolded(
  texts: readonly ShownField[],
  emptyTexts: readonly ShownField[],
): void {
  const folded = useRef(new Set<string>());
  useEffect(() => {
    const moved = texts.find(({ id }) => folded.current.has(id));
    folded.current = new Set(emptyTexts.map(({ id }) => id));
    if (!moved || document.activeElement !== document.body) return;
    const field = document.querySelector(`[data-field="${CSS.escape(moved.id)}"]`);
    field?.querySelector<HTMLElement>('button')?.focus();
  }, [texts, emptyTexts]);
}
