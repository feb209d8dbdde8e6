import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { Relation } from '../../../src/domain/case-file/triage';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Refused } from '../refusal/refused';

interface RelationsAnsweredProps {
  readonly relations: readonly Relation[];
  readonly onOpen: (issue: IssueKey) => void;
  /** Says the opposite of what was said; answers null when it was recorded. */
  readonly onRevise: (relation: Relation) => Promise<Refusal | null>;
}

const words: Readonly<Record<Relation['kind'], Readonly<Record<Relation['verdict'], string>>>> = {
  duplicate: { confirmed: 'A duplicate of', denied: 'No duplicate of' },
  recurrence: { confirmed: 'A recurrence of', denied: 'No recurrence of' },
};

/** What was confirmed and denied so far; a slip of a key is put right by another. */
export function RelationsAnswered({ relations, onOpen, onRevise }: RelationsAnsweredProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (relations.length === 0) return null;
  return (
    <>
      <ul role="list" className="k-small">
        {relations.map((relation) => {
          const { issue, kind, verdict } = relation;
          return (
            <li key={`${issue.id} ${kind}`}>
              {words[kind][verdict]}{' '}
              <Button looks="link" onClick={() => onOpen(issue.key)}>
                {issue.key}
              </Button>
              {' · '}
              <Button looks="link" onClick={() => void onRevise(relation).then(setRefusal)}>
                {verdict === 'confirmed' ? 'It is something else' : 'It is after all'}
                <span className="k-hidden">: {issue.key}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {refusal ? <Refused title="It was not recorded" refusal={refusal} /> : null}
    </>
  );
}
