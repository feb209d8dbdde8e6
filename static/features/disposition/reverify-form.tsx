import { useId, useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Disposition } from '../../../src/domain/case-file/disposition';
import { NoteForm } from '../case/note-form';

type Result = NonNullable<Disposition['reverified']>['result'];

const results: readonly { readonly value: Result; readonly label: string }[] = [
  { value: 'conforms', label: 'It conforms now' },
  { value: 'doesNotConform', label: 'It does not conform yet' },
];

interface ReverifyFormProps {
  readonly disposition: Disposition;
  readonly tell: (command: CaseCommand) => Promise<Wire<unknown>>;
  readonly onDone: () => void;
}

/** After something was put right: whether it conforms now. Nothing is chosen beforehand. */
export function ReverifyForm({ disposition: { id }, tell, onDone }: ReverifyFormProps) {
  const group = useId();
  const [result, setResult] = useState<Result | null>(null);
  return (
    <NoteForm
      label="Look again"
      submit="Put on record"
      question="What was looked at, and what was seen"
      missing="Write what was looked at and seen."
      draft={`reverify.${id}`}
      check={() => (result === null ? { result: 'Choose what came out.' } : {})}
      before={(problemOf) => (
        <fieldset role="radiogroup" aria-invalid={problemOf('result') ? true : undefined}>
          <legend className="k-label">What came out</legend>
          <div className="k-row">
            {results.map(({ value, label }) => (
              <label key={value} className="k-choice">
                <input
                  type="radio"
                  name={group}
                  checked={result === value}
                  onChange={() => setResult(value)}
                />
                {label}
              </label>
            ))}
          </div>
          {problemOf('result') ? <span className="k-problem">{problemOf('result')}</span> : null}
        </fieldset>
      )}
      send={(note) => tell({ kind: 'reverify', id, result: result ?? 'doesNotConform', note })}
      onDone={onDone}
    />
  );
}
