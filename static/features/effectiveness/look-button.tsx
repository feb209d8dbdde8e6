import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CheckWindow } from '../../../src/domain/effectiveness/check-window';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { Refused } from '../refusal/refused';
import { useEffectReach } from './effect-reach';

interface LookButtonProps {
  readonly window: Exclude<CheckWindow, { kind: 'waiting' }>;
  readonly hasLooked: boolean;
  /** What no query can tell has to be said first. */
  readonly onSay: () => void;
}

/** Looks whether it helped, and puts that on record; days need no word from anybody, one press counts. */
export function LookButton({ window, hasLooked, onSay }: LookButtonProps) {
  const { observe } = useEffectReach();
  const { showStored } = useCase();
  const [trying, setTrying] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const count = () => {
    setTrying(true);
    setRefusal(null);
    void observe({ exposure: null, failures: null }).then((answer) => {
      setTrying(false);
      if (answer.ok) showStored(answer.value.stored);
      else setRefusal(answer.refusal);
    });
  };
  const again = hasLooked ? 'Count again' : 'Count now';
  return (
    <>
      {refusal ? <Refused title="It could not be counted" refusal={refusal} /> : null}
      <Button
        unavailable={trying ? 'It is being counted.' : null}
        onClick={window.kind === 'days' ? count : onSay}
      >
        {window.kind === 'trials' ? 'Put trials on record' : again}
      </Button>
    </>
  );
}
