import { useState } from 'react';
import { elsewhereLimit } from '../../../src/domain/case-file/elsewhere';
import { unansweredCandidates } from '../../../src/domain/case-file/elsewhere-candidates';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { AlikeCases } from './alike-cases';
import { AnsweredLine } from './answered-line';
import { askedWords } from './asked-words';
import { CandidateLine } from './candidate-line';
import { ExtentSaid } from './extent-said';
import { NoneApply } from './none-apply';
import { PlaceForm } from './place-form';
import { useGateAsks } from './use-gate-asks';

const stateFor = (open: number, answered: number): string => {
  if (open > 0) return open === 1 ? '1 still asked' : `${open} still asked`;
  return answered > 0 ? 'answered' : 'nothing asked yet';
};

/** Whether the same is elsewhere: each place that has something in common is answered, one way or the other. */
export function ElsewhereSection() {
  const { record, file, editable } = useCase();
  const [isAdding, setAdding] = useState(false);
  const open = unansweredCandidates(record);
  const { elsewhere } = file;
  const asks = useGateAsks();
  return (
    <CaseSection
      title="Similar elsewhere"
      place="elsewhere"
      state={stateFor(open.length, elsewhere.length)}
    >
      <ExtentSaid isAwaited={asks.extent} />
      {open.length > 0 ? (
        <>
          <p className="k-subtle">
            This case shares something with each of these. Whoever knows the place says whether it
            is there too.{asks.places ? ' Closing waits for it.' : ''}
          </p>
          <ul role="list" className="case-list" aria-label="Still asked">
            {open.map((candidate) => {
              const name = askedWords(candidate);
              return (
                <CandidateLine key={name} candidate={candidate} name={name}>
                  {name}
                </CandidateLine>
              );
            })}
          </ul>
          {editable ? <NoneApply candidates={open} /> : null}
        </>
      ) : null}
      {open.length === 0 && elsewhere.length === 0 ? (
        <p className="k-subtle">
          Components, versions, the process and the classes of root causes say where else to look.
          As soon as this case names them, they are asked about here.
        </p>
      ) : null}
      <AlikeCases />
      {elsewhere.length > 0 ? (
        <details>
          <summary>Answered ({elsewhere.length})</summary>
          <ul role="list" className="case-list" aria-label="Answered">
            {elsewhere.map((answered) => (
              <AnsweredLine key={answered.at + answered.note} answered={answered} />
            ))}
          </ul>
        </details>
      ) : null}
      {isAdding ? <PlaceForm onDone={() => setAdding(false)} /> : null}
      {editable && !isAdding && elsewhere.length < elsewhereLimit ? (
        <div>
          <Button onClick={() => setAdding(true)}>Another place</Button>
        </div>
      ) : null}
    </CaseSection>
  );
}
