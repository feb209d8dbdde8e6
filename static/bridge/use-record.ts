import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../src/contract/wire';
import type { SurfaceContext } from './context';
import { type FoundRecord, readRecord } from './quality-issue';

export type RecordReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'noIssue' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly found: FoundRecord };

/**
 * The issue this surface stands on, and a way to read it again; what was read stays until the new is there.
 * Whoever comes back to the window sees what others did meanwhile.
 */
export function useRecord({ issue, project }: SurfaceContext): [RecordReading, () => void] {
  const [reading, setReading] = useState<RecordReading>({ kind: 'reading' });
  const read = useCallback(() => {
    if (!issue || !project) {
      setReading({ kind: 'noIssue' });
      return;
    }
    void readRecord(issue.id, project.id).then((answer) => {
      setReading((earlier) => {
        if (answer.ok) return { kind: 'read', found: answer.value };
        return earlier.kind === 'read' ? earlier : { kind: 'refused', refusal: answer.refusal };
      });
    });
  }, [issue, project]);
  useEffect(read, [read]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') read();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [read]);
  return [reading, read];
}
