import { useRef, useState } from 'react';
import { readBack } from '../../../src/contract/wording/cause-words';
import { shortened } from '../../../src/contract/wording/quoted';
import type { Cause } from '../../../src/domain/causes/cause';
import { answerLink, canBeReadBack, effectOf } from '../../../src/domain/causes/links';
import { Button } from '../../kit/button';
import { fetched } from '../../kit/fetched';
import { useAnalysis } from '../analysis/use-analysis';
import './links.css';

const { Fetched: LinkNoteForm } = fetched(
  'the form',
  async () => (await import('./link-note-form')).LinkNoteForm,
);

/** The link of a why to its effect, read backwards: does it follow? */
export function LinkLine({ cause }: { readonly cause: Cause }) {
  const { state, give, editable } = useAnalysis();
  const [isNoting, setNoting] = useState(false);
  const how = useRef<HTMLButtonElement>(null);
  const { reading, linkNote } = cause;
  // Who only reads is shown the link where somebody had something to say about it.
  const isShown = editable || linkNote !== undefined;
  if (!isShown || !canBeReadBack(state.document, cause)) return null;
  const toggles = (answer: 'confirmed' | 'rejected') => ({
    looks: 'quiet' as const,
    'aria-pressed': reading === answer,
    onClick: () => give(answerLink(state.document, cause, reading === answer ? 'unread' : answer)),
  });
  const close = () => {
    setNoting(false);
    how.current?.focus();
  };
  return (
    <div
      className="link-line"
      role="group"
      aria-label="Read back"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isNoting) return;
        event.stopPropagation();
        close();
      }}
    >
      <p className="link-sentence">
        {readBack(shortened(cause.text), shortened(effectOf(state.document, cause)))}
        {linkNote ? <span className="k-subtle"> {linkNote}</span> : null}
      </p>
      {editable ? (
        <div className="link-answers">
          <Button {...toggles('confirmed')}>That follows</Button>
          <Button {...toggles('rejected')}>It does not</Button>
          <Button
            ref={how}
            looks="quiet"
            aria-expanded={isNoting}
            onClick={() => setNoting(!isNoting)}
          >
            How?
          </Button>
        </div>
      ) : null}
      {isNoting && editable ? <LinkNoteForm cause={cause} onDone={close} /> : null}
    </div>
  );
}
