import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Cause, causeTextLimit } from '../../../src/domain/causes/cause';
import { TextArea } from '../../kit/text-area';
import { useWriting } from '../analysis/use-writing';
import { intentOf } from './keys';
import { type Selection, useMoving } from '../views/selection';
import { useIntents } from './use-intents';

interface WhyTextProps {
  readonly cause: Cause;
  readonly number: string;
  readonly describedBy: string;
  /** A wish for the caret to come here; null while there is none. */
  readonly wanted: Selection['wanted'];
}

/** Wishes for the caret that came true: a line made anew, because somebody moved it, does not take it again. */
const met = new WeakSet<object>();

/** The words of a why. Enter, Tab and Alt with arrows shape the outline; the rest is a text field. */
export function WhyText({ cause, number, describedBy, wanted }: WhyTextProps) {
  const { give, editable } = useWriting();
  const { select } = useMoving();
  const act = useIntents();
  const area = useRef<HTMLTextAreaElement>(null);
  const writing = useRef(false);

  useEffect(() => {
    if (!wanted || !area.current || met.has(wanted)) return;
    met.add(wanted);
    const { length } = area.current.value;
    area.current.focus();
    area.current.scrollIntoView({ block: 'nearest' });
    area.current.setSelectionRange(length, length);
    writing.current = wanted.writing;
  }, [wanted]);

  const strike = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || !editable) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const intent = intentOf({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      empty: value === '',
      writing: writing.current,
      atStart: selectionStart === 0 && selectionEnd === 0,
      atEnd: selectionStart === value.length,
    });
    if (!intent) return;
    event.preventDefault();
    if (intent === 'leave') writing.current = false;
    else act(intent, cause.id);
  };

  return (
    <TextArea
      plain
      ref={area}
      className="why-text"
      data-cause={cause.id}
      aria-label={`Why ${number}`}
      aria-describedby={describedBy}
      placeholder="Because…"
      maxLength={causeTextLimit}
      readOnly={!editable}
      value={cause.text}
      onChange={(event) => {
        writing.current = true;
        give({ kind: 'reword', id: cause.id, text: event.target.value });
      }}
      onFocus={() => select(cause.id)}
      onBlur={() => {
        writing.current = false;
      }}
      onKeyDown={strike}
    />
  );
}
