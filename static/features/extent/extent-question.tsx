import { extentWords } from '../../../src/contract/wording/extent';
import { useAnalysis } from '../analysis/use-analysis';
import { AnsweredQuestion } from '../questions/answered-question';

const answers = [
  { value: 'no', label: 'No', note: 'Where you looked, and why it cannot be there' },
  { value: 'could', label: 'It could', note: 'Where it could be' },
  { value: 'exists', label: 'It does', note: 'Where it is, and what is held back' },
] as const;

/** Whether the same problem exists, or could, somewhere else: an answer and what it rests on. */
export function ExtentQuestion() {
  const { state, give } = useAnalysis();
  const { extent } = state.document;
  return (
    <AnsweredQuestion
      question="Could it exist elsewhere?"
      about="Other products, versions, batches, sites or processes. Not answered is not “no”."
      label="Extent"
      place="extent"
      answers={answers}
      recorded={extent.answer === 'unanswered' ? null : extent}
      words={extentWords}
      onAnswer={(answered) => give({ kind: 'answerExtent', extent: answered })}
    />
  );
}
