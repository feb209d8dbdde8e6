import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import type { CauseId } from '../../../src/domain/id';
import { useAnalysis } from '../analysis/use-analysis';
import { useSelection } from '../views/selection';
import { goTo } from './fish-tree';

interface Writing {
  /** The cause whose text is open in the picture. */
  readonly writing: CauseId | null;
  readonly write: (id: CauseId) => void;
  readonly leave: (id: CauseId, how: 'byKey' | 'elsewhere') => void;
}

/** Brings the caret, or the focus alone, to the cause where it is wanted, once the picture shows it. */
export function useWriting(within: RefObject<HTMLElement | null>, fish: Fishbone): Writing {
  const { editable, session } = useAnalysis();
  const { wanted } = useSelection();
  const [writing, setWriting] = useState<CauseId | null>(null);
  const done = useRef<typeof wanted>(null);

  useEffect(() => {
    if (!wanted || done.current === wanted) return;
    const isDrawn = fish.bones.some(({ causes }) => causes.some(({ id }) => id === wanted.id));
    if (!isDrawn) return;
    done.current = wanted;
    const isWritten = wanted.writing && editable;
    setWriting(isWritten ? wanted.id : null);
    if (!isWritten) goTo(within.current, wanted.id);
  }, [wanted, fish, editable, within]);

  const write = useCallback(
    (id: CauseId) => {
      if (editable) setWriting(id);
    },
    [editable],
  );
  const leave = useCallback(
    (id: CauseId, how: 'byKey' | 'elsewhere') => {
      // Another window may have come to the front: the caret is still there when this one returns.
      if (how === 'elsewhere' && !document.hasFocus()) return;
      setWriting((current) => (current === id ? null : current));
      if (how === 'elsewhere') return;
      goTo(within.current, id);
      session.dropBlank();
    },
    [within, session],
  );
  return { writing, write, leave };
}
