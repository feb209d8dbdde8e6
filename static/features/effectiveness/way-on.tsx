import { useState } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Notice } from '../../kit/notice';
import { useCase } from '../case/case-context';
import { Refused } from '../refusal/refused';

interface WayOnProps {
  readonly title: string;
  readonly words: string;
  readonly label: string;
  readonly go: () => Promise<Wire<unknown>>;
}

/** What follows from a verdict, by one press. */
export function WayOn({ title, words, label, go }: WayOnProps) {
  const { readAgain } = useCase();
  const [trying, setTrying] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const press = () => {
    setTrying(true);
    setRefusal(null);
    void go().then((answer) => {
      setTrying(false);
      if (!answer.ok) setRefusal(answer.refusal);
      readAgain();
    });
  };
  return (
    <Notice tone="information" title={title}>
      <p>{words}</p>
      {refusal ? <Refused title="It was not done" refusal={refusal} /> : null}
      {trying ? <Loading label="Under way" /> : null}
      <div>
        <Button looks="primary" unavailable={trying ? 'It is under way.' : null} onClick={press}>
          {label}
        </Button>
      </div>
    </Notice>
  );
}
