import type { Refusal } from '../calls/refusal.ts';
import { SectionMessage } from './section-message.tsx';
import { sentencesOf } from './sentences.ts';

interface RefusalMessageProps {
  refusal: Refusal;
  title?: string;
  takesFocus?: boolean;
  /** Field ids whose sentences already stand at their fields. */
  shownAtFields?: readonly string[];
}

/** What the server answered instead, in its own words, one sentence a line. */
export function RefusalMessage({
  refusal,
  title = 'That did not work',
  takesFocus = false,
  shownAtFields = [],
}: RefusalMessageProps) {
  const elsewhere = Object.entries(refusal.fields)
    .filter(([field]) => !shownAtFields.includes(field))
    .map(([, sentence]) => sentence);
  const sentences = sentencesOf([...refusal.messages, ...elsewhere]);
  if (sentences.length === 0) return null;
  return (
    <SectionMessage tone="error" title={title} takesFocus={takesFocus}>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </SectionMessage>
  );
}
