import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';
import { useTriaging } from './triaging';

interface DeclineDuplicateProps {
  readonly of: IssueKey;
  readonly onDeclined: () => void;
}

/** A report that says again what another one says: linked to it and declined, so that it is counted once. */
export function DeclineDuplicate({ of, onDeclined }: DeclineDuplicateProps) {
  const { link, decline } = useTriaging();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const go = async () => {
    setUnderWay(true);
    const linked = await link('duplicate', of);
    const declined = linked.ok ? await decline(`Duplicate of ${of}.`) : linked;
    setUnderWay(false);
    if (declined.ok) onDeclined();
    else setRefusal(declined.refusal);
  };
  return (
    <Notice tone="information" title={`Reported twice: ${of}`}>
      <p>
        Link the two as duplicates and decline this report, so that what happened is worked on and
        counted once. Nothing is lost: the report stays readable.
      </p>
      <div>
        <Button
          unavailable={isUnderWay ? 'It is under way.' : null}
          onClick={() => void go()}
          data-question
        >
          Link and decline this report
        </Button>
      </div>
      {refusal ? <Refused title="It was not declined" refusal={refusal} /> : null}
    </Notice>
  );
}
