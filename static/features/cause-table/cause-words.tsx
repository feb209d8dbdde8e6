import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Cause, causeTextLimit } from '../../../src/domain/causes/cause';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';

interface CauseWordsProps {
  readonly cause: Cause;
  readonly number: string;
  /** Writing is over; `stays` when the caret belongs back on the row. */
  readonly onDone: (stays: boolean) => void;
}

/** The words of a cause while they are written; they are saved as everywhere, with each stroke. */
export function CauseWords({ cause, number, onDone }: CauseWordsProps) {
  const { give } = useAnalysis();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const length = area.current?.value.length ?? 0;
    area.current?.focus();
    area.current?.setSelectionRange(length, length);
  }, []);
  const strike = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
    if (!isEnd) return;
    event.preventDefault();
    onDone(true);
  };
  return (
    <TextArea
      ref={area}
      aria-label={`Why ${number}`}
      placeholder="Because…"
      maxLength={causeTextLimit}
      value={cause.text}
      onChange={(event) => give({ kind: 'reword', id: cause.id, text: event.target.value })}
      onKeyDown={strike}
      onBlur={() => onDone(false)}
    />
  );
}
