import { dispositionWords } from '../../../src/contract/wording/case/disposition';
import type { DispositionKind } from '../../../src/domain/case-file/disposition';
import { dispositionKinds } from '../../../src/domain/case-file/disposition-record';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { useCase } from '../case/case-context';
import { refusalWords } from '../refusal/refusal-words';
import type { useFieldInStep } from './use-field-in-step';

interface FieldDiffersProps {
  readonly field: ReturnType<typeof useFieldInStep>;
  /** Opens the form for what the field says and the record does not. */
  readonly onRecord: (kind: DispositionKind) => void;
}

const named = (kinds: readonly DispositionKind[]): string =>
  kinds.length === 0
    ? 'nothing'
    : kinds.map((kind) => `“${dispositionWords[kind].name}”`).join(' and ');

/** Jira’s own field and the record say different things: which, and what mends it. */
export function FieldDiffers({ field, onRecord }: FieldDiffersProps) {
  const { file, editable } = useCase();
  const { says, refusal, isWriting } = field;
  const recorded = dispositionKinds(file);
  if (isWriting || says.join() === recorded.join()) return null;
  const unrecorded = says.find((kind) => !recorded.includes(kind));
  return (
    <Notice
      tone={refusal ? 'warning' : 'information'}
      title={`Jira’s field “Disposition” says ${named(says)}`}
      announced={refusal !== null}
    >
      <p>
        {recorded.length === 0
          ? 'Who decided so, and about how much of it, is not on record yet.'
          : `The record says ${named(recorded)}.`}
      </p>
      {refusal ? (
        <p>What you recorded is safe. The field did not take it: {refusalWords(refusal)}</p>
      ) : null}
      {editable ? (
        <div className="k-row">
          {unrecorded ? (
            <Button onClick={() => onRecord(unrecorded)}>
              Record “{dispositionWords[unrecorded].name}”
            </Button>
          ) : null}
          {recorded.length > 0 ? (
            <Button onClick={field.bring}>Let the field say what is recorded</Button>
          ) : null}
        </div>
      ) : null}
    </Notice>
  );
}
