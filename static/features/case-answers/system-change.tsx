import { useCase } from '../case/case-context';
import { CaseQuestion } from './case-question';

const answers = [
  { value: 'notNeeded', label: 'No', note: 'Why it is right as it is' },
  { value: 'changed', label: 'It was changed', note: 'What was changed, and where it stands' },
] as const;

/** Whether the quality system itself has to change. */
export function SystemChangeQuestion() {
  const { file } = useCase();
  return (
    <CaseQuestion
      question="Does the quality system have to change?"
      about="A process, an instruction, a control, who is responsible: what let this happen may let other things happen."
      label="Change of the quality system"
      place="systemChange"
      answers={answers}
      words={{ notNeeded: 'It stays as it is.', changed: 'It was changed.' }}
      recorded={file.systemChange}
      commandFor={(answer) => ({ kind: 'answerSystemChange', ...answer })}
    />
  );
}
