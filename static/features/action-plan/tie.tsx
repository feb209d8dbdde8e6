import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { Cause } from '../../../src/domain/causes/cause';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Select } from '../../kit/select';
import { Refused } from '../refusal/refused';
import { usePlanning } from './action-planning';

interface TieProps {
  readonly action: IssueKey;
  readonly roots: readonly Cause[];
}

/** Ties an action to the root it removes: one click where there is one root. */
export function Tie({ action, roots }: TieProps) {
  const { link } = usePlanning();
  const [picked, setPicked] = useState<string>(roots[0]?.id ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const root = roots.find(({ id }) => id === picked);
  if (!root) return null;
  const removes = roots.length > 1 ? 'It removes this root' : `It removes “${root.text}”`;
  const tie = () => {
    void link(root.id, action).then((answer) => setRefusal(answer.ok ? null : answer.refusal));
  };
  return (
    <div className="k-row">
      {roots.length > 1 ? (
        <Select
          aria-label={`Root that ${action} removes`}
          value={picked}
          options={roots.map(({ id, text }) => ({ value: id, label: text }))}
          onPick={setPicked}
        />
      ) : null}
      <Button aria-label={`${removes}: ${action}`} onClick={tie}>
        {removes}
      </Button>
      {refusal ? <Refused title="It was not tied" refusal={refusal} /> : null}
    </div>
  );
}
