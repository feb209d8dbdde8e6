import { useState } from 'react';
import { type DispositionKind, dispositionLimit } from '../../../src/domain/case-file/disposition';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { DispositionFacts } from './disposition-facts';
import { DispositionForm } from './disposition-form';
import { DispositionWays } from './disposition-ways';
import './disposition.css';
import { FieldDiffers } from './field-differs';
import { RecordItems } from './record-items';
import { useFieldInStep } from './use-field-in-step';

interface Adding {
  readonly proposed: DispositionKind | undefined;
}

/** What becomes of what did not conform. */
export function DispositionSection() {
  const { file, editable } = useCase();
  const field = useFieldInStep();
  const [adding, setAdding] = useState<Adding | null>(null);
  const { dispositions } = file;
  const isEmpty = dispositions.length === 0;
  return (
    <CaseSection
      title="Disposition"
      place="disposition"
      state={isEmpty ? 'none recorded' : `${dispositions.length} recorded`}
    >
      {isEmpty && !adding ? (
        <p className="k-subtle">
          What becomes of what did not conform: put right, held back, customer informed, or accepted
          as it is under a concession. Each with who decided, so that anybody can see later why it
          was used or not.
        </p>
      ) : null}
      {isEmpty ? null : (
        <>
          <ul role="list" className="case-list" aria-label="Dispositions">
            {dispositions.map((disposition) => (
              <li key={disposition.id}>
                <DispositionFacts disposition={disposition} />
                {editable ? <DispositionWays disposition={disposition} tell={field.tell} /> : null}
              </li>
            ))}
          </ul>
          <RecordItems />
        </>
      )}
      {adding ? (
        <DispositionForm
          proposed={adding.proposed}
          tell={field.tell}
          onDone={() => setAdding(null)}
        />
      ) : (
        <FieldDiffers field={field} onRecord={(proposed) => setAdding({ proposed })} />
      )}
      {editable && !adding && dispositions.length < dispositionLimit ? (
        <div>
          <Button onClick={() => setAdding({ proposed: undefined })}>Add a disposition</Button>
        </div>
      ) : null}
    </CaseSection>
  );
}
