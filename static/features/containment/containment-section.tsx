import { useState } from 'react';
import {
  containmentStates,
  type ContainmentState,
} from '../../../src/domain/case-file/containment-state';
import { containmentLimit } from '../../../src/domain/case-file/containment';
import { permanentFix } from '../../../src/domain/case-file/permanent-fix';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { ContainmentFacts } from './containment-facts';
import { ContainmentForm } from './containment-form';
import { ContainmentWays } from './containment-ways';
import { howContained } from './how-contained';

/** Lifted, and nothing left to ask: it is folded away. */
const isOver = ({ phase, concerns }: ContainmentState) =>
  phase === 'lifted' && concerns.every((concern) => concern === 'verifiedByOwner');

/** What holds the damage until the cause is gone. */
export function ContainmentSection() {
  const { record, file, circumstances, editable } = useCase();
  const [adding, setAdding] = useState(false);
  const { facts, today } = circumstances;
  const isCapa = record.workType === 'capa';
  const fix = permanentFix({ issue: record, facts, capas: isCapa ? [] : record.linked });
  const states = containmentStates(file, { fix, today });
  const over = states.filter(isOver);
  const shown = states.filter((state) => !isOver(state));
  const list = (of: readonly ContainmentState[]) => (
    <ul role="list" className="case-list" aria-label="Containments">
      {of.map((state) => (
        <li key={state.containment.id}>
          <ContainmentFacts state={state} fix={fix} />
          {editable ? <ContainmentWays state={state} /> : null}
        </li>
      ))}
    </ul>
  );

  return (
    <CaseSection
      title={isCapa && record.linked.length > 0 ? 'Containment recorded here' : 'Containment'}
      place="containment"
      state={howContained(states)}
    >
      {states.length === 0 && !adding ? (
        <p className="k-subtle">
          What keeps more damage from happening while the cause is still there: stock blocked, a
          delivery stopped, every part inspected, a feature switched off. It is put in force, looked
          at, and lifted on record once the permanent fix holds.
        </p>
      ) : null}
      {shown.length > 0 ? list(shown) : null}
      {over.length > 0 ? (
        <details>
          <summary>Lifted ({over.length})</summary>
          {list(over)}
        </details>
      ) : null}
      {adding ? <ContainmentForm onDone={() => setAdding(false)} /> : null}
      {editable && !adding && states.length < containmentLimit ? (
        <div>
          <Button onClick={() => setAdding(true)}>Add a containment</Button>
        </div>
      ) : null}
    </CaseSection>
  );
}
