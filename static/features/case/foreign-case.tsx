import { useState } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';

interface ForeignCaseProps {
  readonly mayEdit: boolean;
  readonly onRestore: () => Promise<Wire<unknown>>;
}

/** What stands on the issue was written past the log: it is not shown as if it were the record. */
export function ForeignCase({ mayEdit, onRestore }: ForeignCaseProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const restore = () => {
    void onRestore().then((answer) => setRefusal(answer.ok ? null : answer.refusal));
  };
  return (
    <Notice tone="warning" title="This case was changed outside Ratchet">
      <p>
        What stands on the issue is not what was recorded, so nothing of it is shown and no gate
        opens. The recorded one is safe in Ratchet’s log.
      </p>
      {refusal ? <Refused title="It could not be put back" refusal={refusal} /> : null}
      {mayEdit ? <Button onClick={restore}>Put the recorded one back</Button> : null}
    </Notice>
  );
}
