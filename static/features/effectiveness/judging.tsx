import { type ReactNode, useState } from 'react';
import { propose } from '../../../src/domain/effectiveness/propose';
import { actionOwnedBy } from '../../../src/domain/effectiveness/who-may-judge';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { Person } from '../people/person';
import type { Looking } from './how-it-stands';
import { LookButton } from './look-button';
import { LookForm } from './look-form';
import { LookView } from './look-view';
import { VerdictForm } from './verdict-form';
import { WindowView } from './window-view';

interface JudgingProps extends Looking {
  /** Beside the other buttons. */
  readonly change: ReactNode;
}

/** From the window over what was counted to the verdict. */
export function Judging({ criterion, window, last, isSeenWhole, change }: JudgingProps) {
  const { record, circumstances, me, editable } = useCase();
  const [doing, setDoing] = useState<'judging' | 'looking' | null>(null);
  const { today, facts } = circumstances;
  const own = actionOwnedBy(facts.actions ?? [], me);
  const isChecked = record.status === 'effectiveness';
  const proposal = last && propose(criterion, last, isSeenWhole).kind;
  const isReady = isSeenWhole || proposal === 'missed';
  const hasBegun = window !== null && window.kind !== 'waiting' && today >= window.from;
  const mayJudge = editable && isReady && isChecked && own === undefined;
  const done = () => setDoing(null);
  return (
    <>
      <WindowView window={window} today={today} />
      {last ? <LookView criterion={criterion} observation={last} isOver={isSeenWhole} /> : null}
      {last && isReady && !isChecked ? (
        <p className="k-small k-subtle">
          The verdict is given once the CAPA stands in “Effectiveness”.
        </p>
      ) : null}
      {last && isReady && isChecked && editable && own ? (
        <p className="case-concern">
          You own {own.key}, so <Person id={criterion.judge} /> or somebody else who owns no action
          gives the verdict.
        </p>
      ) : null}
      {doing === 'judging' && last && proposal ? (
        <VerdictForm observation={last} proposal={proposal} isOver={isSeenWhole} onDone={done} />
      ) : null}
      {doing === 'looking' && hasBegun ? <LookForm window={window} onDone={done} /> : null}
      {doing === null && editable ? (
        <div className="k-row">
          {last && mayJudge ? (
            <Button looks="primary" onClick={() => setDoing('judging')}>
              Give the verdict
            </Button>
          ) : null}
          {hasBegun ? (
            <LookButton
              window={window}
              hasLooked={last !== undefined}
              onSay={() => setDoing('looking')}
            />
          ) : null}
          {change}
        </div>
      ) : null}
    </>
  );
}
