import { useCallback, useMemo, useState } from 'react';
import type { CauseId } from '../../../src/domain/id';
import type { Selection } from './selection';

/** The selection all views read and write; `settle` forgets where the caret was wanted, not what is selected. */
export function useSharedSelection(): readonly [selection: Selection, settle: () => void] {
  const [selected, select] = useState<CauseId | null>(null);
  const [wanted, setWanted] = useState<Selection['wanted']>(null);
  const focusOn = useCallback((id: CauseId, writing = false) => {
    select(id);
    setWanted({ id, writing });
  }, []);
  const settle = useCallback(() => setWanted(null), []);
  const selection = useMemo(
    () => ({ selected, wanted, select, focusOn }),
    [selected, wanted, focusOn],
  );
  return [selection, settle];
}
