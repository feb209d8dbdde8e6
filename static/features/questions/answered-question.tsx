import { useState } from 'react';
import { useAnalysis } from '../analysis/use-analysis';
import { type NamedPlace, useAskedToShow } from '../views/shown-place';
import { Answering, type Asking, type Recorded } from './answering';

interface AnsweredQuestionProps<Answer extends string> extends Asking<Answer> {
  readonly question: string;
  /** How the place is called when somebody asks to see it; its draft is kept under it too. */
  readonly place: NamedPlace;
  /** Null while nobody has answered. */
  readonly recorded: Recorded<Answer> | null;
  /** Records it; false when that was refused. */
  readonly onAnswer: (answer: Recorded<Answer>) => boolean;
}

/** A question about the whole analysis. */
export function AnsweredQuestion<Answer extends string>({
  question,
  place,
  ...asking
}: AnsweredQuestionProps<Answer>) {
  const { editable, issueId } = useAnalysis();
  const [wish, setWish] = useState<object | null>(null);
  useAskedToShow(place, () => setWish({}));
  return (
    <section className="k-stack-tight" aria-label={question}>
      <h2>{question}</h2>
      <Answering {...asking} editable={editable} draft={`${place}.${issueId}`} wish={wish} />
    </section>
  );
}
