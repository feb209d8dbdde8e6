import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { TriageDesk } from '../../../src/domain/triage/desk';
import type { Triaging } from './triaging';

export type DeskReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly desk: TriageDesk };

/** What the report says and what may be said of it, and a way to read it again. */
export function useDesk(readDesk: Triaging['readDesk']): [DeskReading, () => Promise<void>] {
  const [reading, setReading] = useState<DeskReading>({ kind: 'reading' });
  const read = useCallback(
    () =>
      readDesk().then((answer) =>
        setReading((earlier) => {
          if (answer.ok) return { kind: 'read', desk: answer.value };
          return earlier.kind === 'read' ? earlier : { kind: 'refused', refusal: answer.refusal };
        }),
      ),
    [readDesk],
  );
  useEffect(() => void read(), [read]);
  return [reading, read];
}
