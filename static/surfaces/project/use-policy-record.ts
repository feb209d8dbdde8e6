import { useCallback, useEffect, useState } from 'react';
import { readPolicyRecord } from '../../bridge/invoke-project';
import type { PolicyRecord } from '../../features/policy/policy-context';
import type { Refusal } from '../../../src/contract/wire';
import type { ProjectId } from '../../../src/domain/id';

type PolicyReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly record: PolicyRecord };

export interface PolicyReader {
  readonly reading: PolicyReading;
  readonly readAgain: () => Promise<void>;
  readonly readOlder: () => Promise<void>;
}

/** The project's policy on record; what was read stays until the new is there. */
export function usePolicyRecord(projectId: ProjectId): PolicyReader {
  const [reading, setReading] = useState<PolicyReading>({ kind: 'reading' });
  const readAgain = useCallback(async () => {
    const answer = await readPolicyRecord({ projectId, before: null });
    setReading((earlier) => {
      if (answer.ok) return { kind: 'read', record: answer.value };
      return earlier.kind === 'read' ? earlier : { kind: 'refused', refusal: answer.refusal };
    });
  }, [projectId]);
  useEffect(() => void readAgain(), [readAgain]);
  const oldest = reading.kind === 'read' ? (reading.record.entries.at(-1)?.seq ?? null) : null;
  const readOlder = useCallback(async () => {
    const answer = await readPolicyRecord({ projectId, before: oldest });
    if (!answer.ok) return;
    const { entries: older, more } = answer.value;
    setReading((earlier) => {
      if (earlier.kind !== 'read') return earlier;
      const entries = [...earlier.record.entries, ...older];
      return { kind: 'read', record: { ...earlier.record, entries, more } };
    });
  }, [projectId, oldest]);
  return { reading, readAgain, readOlder };
}
