import type { ReactNode } from 'react';
import type { Answer } from '../calls/use-answer.ts';
import { RefusalMessage } from './refusal-message.tsx';

interface LoadedProps<Value> {
  answer: Answer<Value>;
  children: (value: Value) => ReactNode;
  /** For a whole page: the heading that stands above the refusal. */
  refusedTitle?: string;
}

/** Shows what was asked for, that it is on its way, or why it was refused. */
export function Loaded<Value>({ answer, children, refusedTitle }: LoadedProps<Value>) {
  if (answer.state === 'ready') return <>{children(answer.value)}</>;
  if (answer.state === 'refused') {
    return (
      <>
        {refusedTitle !== undefined && <h1>{refusedTitle}</h1>}
        <RefusalMessage refusal={answer.refusal} />
      </>
    );
  }
  return (
    <p role="status" className="quiet loading">
      Loading…
    </p>
  );
}
