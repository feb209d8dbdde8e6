import { useState } from 'react';
import { propose } from '../../../src/domain/effectiveness/propose';
import { actionOwnedBy } from '../../../src/domain/effectiveness/who-may-judge';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { Person } from '../people/person';
import type { Looking } from './how-it-stands';
import { LookForm } from './look-form';
import { LookView } from './look-view';
import { VerdictForm } from './verdict-form';
import { WindowView } from './window-view';

/** From the window over what was counted to the verdict. */
export function Judging({ criterion, window, last, isOver }: Looking) {
  const { record, circumstances, me, editable } = useCase();
  const [judging, setJudging] = useState(false);
  const { today, facts } = circumstances;
  const own = actionOwnedBy(facts.actions ?? [], me);
  const isChecked = record.status === 'effectiveness';
  const proposal = last && propose(criterion, last, isOver).kind;
  const isReady = isOver || proposal === 'missed';
  const hasBegun = window !== null && window.kind !== 'waiting' && today >= window.from;
  return (
    <>
      <WindowView window={window} today={today} />
      {last ? <LookView criterion={criterion} observation={last} isOver={isOver} /> : null}
      {editable && hasBegun && !judging ? (
        <LookForm window={window} hasLooked={last !== undefined} />
      ) : null}
      {last && isReady && !isChecked ? (
        <p className="k-small k-subtle">
          The verdict is given once the CAPA stands in “Effectiveness”.
        </p>
      ) : null}
      {last && proposal && isReady && isChecked && editable ? (
        own ? (
          <p className="case-concern">
            You own {own.key}, so <Person id={criterion.judge} /> or somebody else who owns no
            action gives the verdict.
          </p>
        ) : judging ? (
          <VerdictForm
            observation={last}
            proposal={proposal}
            isOver={isOver}
            onDone={() => setJudging(false)}
          />
        ) : (
          <div>
            <Button looks="primary" onClick={() => setJudging(true)}>
              Give the verdict
            </Button>
          </div>
        )
      ) : null}
    </>
  );
}
