import { useState } from 'react';
import type { ElsewhereAnswer } from '../../../src/domain/case-file/elsewhere';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useCase } from '../case/case-context';
import { IssueMention } from '../case/issue-mention';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { AnswerForm } from './answer-form';
import { askedWords } from './asked-words';

/** Where somebody looked, and what they found. */
export function AnsweredLine({ answered }: { readonly answered: ElsewhereAnswer }) {
  const { editable } = useCase();
  const [isChanging, setChanging] = useState(false);
  const { candidate, answer, note, check, by, at } = answered;
  const name = askedWords(candidate);
  return (
    <li>
      <div className="case-list-head">
        {candidate.kind === 'issue' ? <IssueMention issue={candidate.issue} /> : name}
        <Lozenge tone={answer === 'confirmed' ? 'brand' : 'neutral'}>
          {answer === 'confirmed' ? 'There too' : 'Does not apply'}
        </Lozenge>
      </div>
      <p className="k-small">
        “{note}”{' '}
        <span className="k-subtle">
          <Person id={by} />, <Day at={at} />
        </span>
      </p>
      {check ? (
        <p className="k-small">
          Looked after in <IssueMention issue={check} />
        </p>
      ) : null}
      {isChanging ? (
        <AnswerForm
          candidate={candidate}
          name={name}
          recorded={answered}
          onDone={() => setChanging(false)}
        />
      ) : null}
      {editable && !isChanging ? (
        <div className="case-ways">
          <Button
            looks="link"
            aria-label={`Change the answer: ${name}`}
            onClick={() => setChanging(true)}
          >
            Change the answer
          </Button>
        </div>
      ) : null}
    </li>
  );
}
