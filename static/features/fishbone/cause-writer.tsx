import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import { type Cause, causeTextLimit } from '../../../src/domain/causes/cause';
import type { CauseId } from '../../../src/domain/id';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { intentOf } from '../five-whys/keys';
import { useIntents } from '../five-whys/use-intents';

interface CauseWriterProps {
  readonly cause: Cause;
  readonly number: string;
  readonly place: CSSProperties;
  /** The person stops writing here: by a key, or by going elsewhere. */
  readonly onLeave: (id: CauseId, how: 'byKey' | 'elsewhere') => void;
}

/** The text of a cause, written where it stands. The keys are those of the whys; every letter counts at once. */
export function CauseWriter({ cause, number, place, onLeave }: CauseWriterProps) {
  const { give } = useAnalysis();
  const act = useIntents();
  const area = useRef<HTMLTextAreaElement>(null);
  const { id } = cause;
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [id]);

  const strike = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const intent = intentOf({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      empty: value === '',
      writing: true,
      atStart: selectionStart === 0 && selectionEnd === 0,
      atEnd: selectionStart === value.length,
    });
    if (!intent) return;
    event.preventDefault();
    if (intent === 'leave') onLeave(id, 'byKey');
    else act(intent, id);
  };

  return (
    <div className="cause-writer" style={place}>
      <TextArea
        ref={area}
        aria-label={`Why ${number}`}
        placeholder="Because…"
        maxLength={causeTextLimit}
        value={cause.text}
        onChange={(event) => give({ kind: 'reword', id, text: event.target.value })}
        onKeyDown={strike}
        onBlur={() => onLeave(id, 'elsewhere')}
      />
    </div>
  );
}
