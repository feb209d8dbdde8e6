import type { Refusal } from '../calls/refusal.ts';
import { SectionMessage } from './section-message.tsx';
import { linesOf } from './lines.ts';

interface RefusalMessageProps {
  refusal: Refusal;
  title?: string;
  takesFocus?: boolean;
  /** Field ids whose sentences already stand at their fields. */
  shownAtFields?: readonly string[];
}

/** What the server answered instead, in its own words, a line for each thing. */
export function RefusalMessage({
  refusal,
  title = 'That did not work',
  takesFocus = false,
  shownAtFields = [],
}: RefusalMessageProps) {
  const elsewhere = Object.entries(refusal.fields)
    .filter(([field]) => !shownAtFields.includes(field))
    .map(([, sentence]) => sentence);
  const lines = linesOf([...refusal.messages, ...elsewhere]);
  if (lines.length === 0) return null;
  return (
    <SectionMessage tone="error" title={title} takesFocus={takesFocus}>
      {lines.length === 1 ? (
        <p>{lines[0]}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </SectionMessage>
  );
}
