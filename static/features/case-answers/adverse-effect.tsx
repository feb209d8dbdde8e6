import { useCase } from '../case/case-context';
import { CaseQuestion } from './case-question';

const answers = [
  { value: 'none', label: 'No', note: 'What you looked at, and why it cannot' },
  {
    value: 'handled',
    label: 'It could',
    note: 'What could happen, and how that is taken care of',
  },
] as const;

/** Whether the action itself could do harm. */
export function AdverseEffectQuestion() {
  const { file } = useCase();
  return (
    <CaseQuestion
      question="Could the action itself do harm?"
      about="To the product, to people, to another process: what is changed here can break something there."
      label="Adverse effect"
      place="adverseEffect"
      answers={answers}
      words={{ none: 'It does no harm itself.', handled: 'It could, and that is taken care of.' }}
      recorded={file.adverseEffect}
      commandFor={(answer) => ({ kind: 'answerAdverseEffect', ...answer })}
    />
  );
}
