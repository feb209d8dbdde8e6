import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { IssueLink } from '../evidence/issue-link';
import { Refused } from '../refusal/refused';
import { useActing } from './acting';

/** The issues that act on a cause. */
export function ActionList({ cause }: { readonly cause: Cause }) {
  const { editable } = useAnalysis();
  const { unlink } = useActing();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (cause.actions.length === 0) return null;
  return (
    <>
      <ul className="reference-list" aria-label="Actions">
        {cause.actions.map((issue) => (
          <li key={issue.id} className="k-row">
            <span>
              <span className="k-subtle">Acts on it: </span>
              <IssueLink issue={issue} />
            </span>
            {editable ? (
              <Button
                looks="link"
                aria-label={`Unlink action ${issue.key}`}
                onClick={() => void unlink(cause.id, issue.id).then(setRefusal)}
              >
                Unlink
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {refusal ? <Refused title="The action is still linked" refusal={refusal} /> : null}
    </>
  );
}
