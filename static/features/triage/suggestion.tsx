import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { sharedSentence } from '../../../src/contract/wording/triage/why-suggested';
import type { Relation } from '../../../src/domain/case-file/triage';
import type { Suggested } from '../../../src/domain/triage/likely-relations';
import { Button } from '../../kit/button';
import { Refused } from '../refusal/refused';
import { chosenBy } from './keys';

interface SuggestionProps {
  readonly suggested: Suggested;
  readonly onOpen: () => void;
  /** Answers null when it was recorded. */
  readonly onAnswer: (verdict: Relation['verdict']) => Promise<Refusal | null>;
}

const asked: Readonly<Record<Relation['kind'], string>> = {
  duplicate: 'The same thing, reported twice?',
  recurrence: 'Has this come back?',
};
const confirming: Readonly<Record<Relation['kind'], string>> = {
  duplicate: 'Duplicate',
  recurrence: 'It came back',
};

const verdicts = ['confirmed', 'denied'] as const;

/** One issue this report could be the same as: why it is suggested, confirmed or denied with one key. */
export function Suggestion({ suggested, onOpen, onAnswer }: SuggestionProps) {
  const { candidate, relation, shared } = suggested;
  const [isTelling, setTelling] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const answer = (verdict: Relation['verdict']) => {
    if (isTelling) return;
    setTelling(true);
    void onAnswer(verdict).then((refused) => {
      setTelling(false);
      setRefusal(refused);
    });
  };
  return (
    <li
      className="triage-suggestion"
      data-question
      aria-busy={isTelling}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const verdict = verdicts[chosenBy(event.key, verdicts.length) ?? -1];
        if (!verdict) return;
        event.preventDefault();
        answer(verdict);
      }}
    >
      <p>
        <Button looks="link" tabIndex={-1} onClick={onOpen}>
          {candidate.issue.key}
        </Button>{' '}
        {candidate.summary} <span className="k-small k-subtle">{candidate.statusName}</span>
      </p>
      <p className="k-small k-subtle">{sharedSentence(shared)}</p>
      <div className="k-row" role="group" aria-label={`${asked[relation]} ${candidate.issue.key}`}>
        {verdicts.map((verdict, index) => (
          <Button
            key={verdict}
            unavailable={isTelling ? 'It is being recorded.' : null}
            onClick={() => answer(verdict)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            {verdict === 'confirmed' ? confirming[relation] : 'Something else'}
            <span className="k-hidden">: {candidate.issue.key}</span>
          </Button>
        ))}
      </div>
      {refusal ? <Refused title="It was not recorded" refusal={refusal} /> : null}
    </li>
  );
}
