import { riskWords } from '../../../src/contract/wording/extent';
import { useAnalysis } from '../analysis/use-analysis';
import { AnsweredQuestion } from '../questions/answered-question';

const answers = [
  {
    value: 'unchanged',
    label: 'They stay as they are',
    note: 'What you looked at, and why it still holds',
  },
  { value: 'updated', label: 'They were updated', note: 'What was updated, and where it stands' },
] as const;

/** Whether what happened changes how likely or how bad the risks are taken to be. */
export function RiskQuestion() {
  const { state, give } = useAnalysis();
  return (
    <AnsweredQuestion
      question="Do the risks have to be looked at again?"
      about="What happened may be likelier, or worse, than the risk assessment says."
      label="Risks"
      place="risk"
      answers={answers}
      recorded={state.document.risk ?? null}
      words={riskWords}
      onAnswer={(risk) => give({ kind: 'answerRisk', risk })}
    />
  );
}
