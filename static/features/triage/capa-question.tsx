import { expectedBecause } from '../../../src/contract/wording/triage/expected';
import type { ExpectationId } from '../../../src/domain/gate/expected-capa';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { capaOptions } from './options';
import { Question } from './question';
import { expectedReason } from './with-expected';

interface CapaQuestionProps {
  readonly answers: Pick<TriageAnswers, 'capaNeeded' | 'capaReason'>;
  readonly expected: readonly ExpectationId[];
  readonly onDecide: (capaNeeded: TriageAnswers['capaNeeded']) => void;
  readonly onReason: (reason: string) => void;
  readonly problem: string | null;
}

/** What many decisions rest on; to be made one's own. */
const oftenYes = ['It could come back, and the cause is not known.'];
const oftenNo = [
  'A single case, put right, with little harm.',
  'The cause is known, and a CAPA for it is open already.',
];

const labelFor = (capaNeeded: 'yes' | 'no', isAgainst: boolean): string => {
  if (capaNeeded === 'yes') return 'Why a CAPA';
  return isAgainst ? 'Why none, although this project’s rules expect one' : 'Why none is needed';
};

/** Whether the cause itself has to be removed: what the project's rules expect, the decision, and its reason. */
export function CapaQuestion(props: CapaQuestionProps) {
  const { answers, expected, onDecide, onReason, problem } = props;
  const { capaNeeded, capaReason } = answers;
  const isAgainst = capaNeeded === 'no' && expected.length > 0;
  const often =
    capaNeeded === 'no'
      ? isAgainst
        ? []
        : oftenNo
      : [...(expected.length > 0 ? [expectedReason(expected)] : []), ...oftenYes];
  return (
    <div className="k-stack-tight triage-wide">
      <Question
        label="CAPA needed"
        short
        options={capaOptions}
        value={capaNeeded}
        onPick={onDecide}
        {...(expected.length > 0 && {
          hint: `This project expects one here: ${expectedBecause(expected)}.`,
        })}
      />
      {capaNeeded === null ? null : (
        <div data-question>
          <Field label={labelFor(capaNeeded, isAgainst)} problem={problem}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={600}
                value={capaReason}
                onChange={(event) => onReason(event.target.value)}
              />
            )}
          </Field>
          {capaReason.trim() === '' && often.length > 0 ? (
            <div className="k-row k-small">
              <span className="k-subtle">Often:</span>
              {often.map((words) => (
                <Button key={words} looks="link" onClick={() => onReason(words)}>
                  {words}
                </Button>
              ))}
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}
