import { useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Disposition, DispositionKind } from '../../../src/domain/case-file/disposition';
import { CaseItemId } from '../../../src/domain/id';
import { DayField } from '../../kit/day-field';
import { Field } from '../../kit/field';
import { newId } from '../../kit/new-id';
import { TextArea } from '../../kit/text-area';
import { useKeptText } from '../../kit/use-kept-text';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { PersonField } from '../people/person-field';
import { type DispositionDraft, readDraft } from './disposition-draft';
import { KindChoice } from './kind-choice';
import { QuantityField } from './quantity-field';

interface DispositionFormProps {
  /** What is corrected; none for another one. */
  readonly disposition?: Disposition;
  /** What Jira’s field says already. */
  readonly proposed?: DispositionKind | undefined;
  readonly tell: (command: CaseCommand) => Promise<Wire<unknown>>;
  readonly onDone: () => void;
}

/** What becomes of what did not conform, and who decided so. */
export function DispositionForm({ disposition, proposed, tell, onDone }: DispositionFormProps) {
  const { record, circumstances, me } = useCase();
  const [id] = useState(() => disposition?.id ?? CaseItemId.parse(newId()));
  const [kept, setKept] = useKeptText(`dispose.${disposition?.id ?? record.id}`);
  const [written, setWritten] = useState<Omit<DispositionDraft, 'note'>>({
    kind: disposition?.kind ?? proposed ?? null,
    means: disposition?.means ?? null,
    amount: disposition?.quantity ? String(disposition.quantity.amount) : '',
    unit: disposition?.quantity?.unit ?? '',
    decidedBy: disposition?.decidedBy ?? me,
    decidedOn: disposition?.decidedOn ?? circumstances.today,
    concession: disposition?.concession ?? '',
  });
  const [isNoted, setNoted] = useState(kept !== '');
  const note = isNoted ? kept : (disposition?.note ?? '');
  const put = (change: Partial<DispositionDraft>) =>
    setWritten((earlier) => ({ ...earlier, ...change }));
  const read = readDraft({ ...written, note }, id);

  return (
    <CaseForm
      label={disposition ? 'Correct the disposition' : 'Add a disposition'}
      submit={disposition ? 'Correct it' : 'Put on record'}
      check={() => (read.kind === 'missing' ? read.problems : {})}
      send={async () =>
        read.kind === 'missing'
          ? { ok: true, value: null }
          : tell({
              kind: disposition ? 'correctDisposition' : 'dispose',
              disposition: read.disposition,
            })
      }
      onDone={() => {
        setKept('');
        onDone();
      }}
      onLeave={onDone}
    >
      {(problemOf) => (
        <>
          <KindChoice
            kind={written.kind}
            means={written.means}
            onChoose={(kind, means) => put({ kind, means })}
            problem={problemOf('kind')}
          />
          {written.kind === 'concession' ? (
            <Field
              label="Where the concession stands"
              hint="A number, a document, who agreed."
              problem={problemOf('concession')}
            >
              {(control) => (
                <input
                  {...control}
                  className="k-input"
                  maxLength={200}
                  value={written.concession}
                  onChange={(event) => put({ concession: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          <div className="case-side-by-side">
            <QuantityField
              amount={written.amount}
              unit={written.unit}
              onChange={put}
              problem={problemOf('quantity')}
            />
            <PersonField
              label="Who decided"
              value={written.decidedBy}
              onPick={(decidedBy) => put({ decidedBy })}
              problem={problemOf('decidedBy')}
            />
            <DayField
              label="Decided on"
              value={written.decidedOn}
              onChange={(decidedOn) => put({ decidedOn })}
              problem={problemOf('decidedOn')}
            />
          </div>
          <Field label="Note (optional)">
            {(control) => (
              <TextArea
                {...control}
                maxLength={600}
                value={note}
                onChange={(event) => {
                  setNoted(true);
                  setKept(event.target.value);
                }}
              />
            )}
          </Field>
        </>
      )}
    </CaseForm>
  );
}
