import { useContext, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { DispositionKind } from '../../../src/domain/case-file/disposition';
import { dispositionKinds, fieldAfter } from '../../../src/domain/case-file/disposition-record';
import { useCase } from '../case/case-context';
import { WriteFieldContext } from './write-field';

interface FieldInStep {
  /** Records it, then lets the field say the same. Whether the field took it does not change what is recorded. */
  readonly tell: ReturnType<typeof useCase>['tell'];
  /** Brings the field into step with the record as it stands. */
  readonly bring: () => void;
  readonly isWriting: boolean;
  /** Why the field did not take it the last time. */
  readonly refusal: Refusal | null;
  /** What the field says, as far as is known. */
  readonly says: readonly DispositionKind[];
}

/** Keeps Jira’s own field at what the record says. */
export function useFieldInStep(): FieldInStep {
  const { record, file, tell, readAgain } = useCase();
  const write = useContext(WriteFieldContext);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { kinds: says, others } = record.dispositionField;

  const bringTo = async (kinds: readonly DispositionKind[]) => {
    if (kinds.join() === says.join()) return;
    setWriting(true);
    const answer = await write(record, { kinds, others });
    setRefusal(answer.ok ? null : answer.refusal);
    setWriting(false);
    if (answer.ok) readAgain();
  };
  return {
    tell: async (command: CaseCommand) => {
      const answer = await tell(command);
      if (answer.ok && answer.value.stored) {
        const after = dispositionKinds(answer.value.stored.document);
        void bringTo(fieldAfter(says, dispositionKinds(file), after));
      }
      return answer;
    },
    bring: () => void bringTo(dispositionKinds(file)),
    isWriting,
    refusal,
    says,
  };
}
