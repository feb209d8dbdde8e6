import { useState } from 'react';
import * as z from 'zod/mini';
import { Day } from '../../../src/domain/calendar';
import type { ContainmentState } from '../../../src/domain/case-file/containment-state';
import { Button } from '../../kit/button';
import { DayField } from '../../kit/day-field';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { ContainmentForm } from './containment-form';

type Way = 'verify' | 'lift' | 'correct' | 'withdraw';

const labels: Readonly<Record<Way, string>> = {
  verify: 'I looked: it holds',
  lift: 'Lift',
  correct: 'Correct',
  withdraw: 'Written by mistake',
};

function waysOf({ containment, phase }: ContainmentState): Way[] {
  if (phase === 'lifted') return containment.verified ? [] : ['verify'];
  return containment.verified
    ? ['lift', 'correct', 'withdraw']
    : ['verify', 'lift', 'correct', 'withdraw'];
}

/** When it is lifted and what makes that safe. */
function LiftForm({ state: { containment }, onDone }: WayProps) {
  const { circumstances, tell } = useCase();
  const [on, setOn] = useState<string>(circumstances.today);
  const day = z.safeParse(Day, on);
  return (
    <NoteForm
      label={`Lift: ${containment.what}`}
      submit="Lift it"
      question="What makes it safe to lift"
      hint="If it stays for good, say what it became part of."
      missing="Write why it is no longer needed."
      draft={`lift.${containment.id}`}
      check={() => (day.success ? {} : { on: 'Choose the day on which it ended.' })}
      before={(problemOf) => (
        <DayField label="Lifted on" value={on} onChange={setOn} problem={problemOf('on')} />
      )}
      send={(note) =>
        tell({ kind: 'liftContainment', id: containment.id, on: Day.parse(on), note })
      }
      onDone={onDone}
    />
  );
}

interface WayProps {
  readonly state: ContainmentState;
  readonly onDone: () => void;
}

function VerifyForm({ state: { containment, phase }, onDone }: WayProps) {
  const { me, tell } = useCase();
  return (
    <NoteForm
      label={`Look at: ${containment.what}`}
      submit="Put on record"
      question={phase === 'lifted' ? 'What you saw while it was on' : 'What you looked at'}
      hint="For example: the shelf, the block in the system, ten parts, the switch itself."
      missing="Write what was looked at and seen."
      draft={`looked.${containment.id}`}
      send={(note) => tell({ kind: 'verifyContainment', id: containment.id, note })}
      onDone={onDone}
      {...(containment.owner === me && {
        footnote: 'You look after it yourself. That counts; a colleague’s look says more.',
      })}
    />
  );
}

function WithdrawForm({ state: { containment }, onDone }: WayProps) {
  const { tell } = useCase();
  return (
    <NoteForm
      label={`Take back: ${containment.what}`}
      submit="Take it back"
      question="What the mistake was"
      hint="For what was never put in force. What was, is lifted."
      missing="Write what the mistake was."
      draft={`mistake.${containment.id}`}
      send={(reason) => tell({ kind: 'withdraw', what: 'containment', id: containment.id, reason })}
      onDone={onDone}
      footnote="It stays in the history."
    />
  );
}

/** What can be done about a containment, one at a time. */
export function ContainmentWays({ state }: { readonly state: ContainmentState }) {
  const [way, setWay] = useState<Way | null>(null);
  const onDone = () => setWay(null);
  const { what } = state.containment;
  switch (way) {
    case null:
      return (
        <div className="case-ways">
          {waysOf(state).map((each) => (
            <Button
              key={each}
              looks="link"
              aria-label={`${labels[each]}: ${what}`}
              onClick={() => setWay(each)}
            >
              {labels[each]}
            </Button>
          ))}
        </div>
      );
    case 'verify':
      return <VerifyForm state={state} onDone={onDone} />;
    case 'lift':
      return <LiftForm state={state} onDone={onDone} />;
    case 'correct':
      return <ContainmentForm containment={state.containment} onDone={onDone} />;
    case 'withdraw':
      return <WithdrawForm state={state} onDone={onDone} />;
  }
}
