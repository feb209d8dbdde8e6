import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { readBack } from '../../../src/contract/wording/cause-words';
import { answerLink, canBeReadBack, effectOf, linksToRead } from '../../../src/domain/causes/links';
import { causeOf } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import './links.css';
import { readingResult } from './reading-result';

type Answer = 'confirmed' | 'rejected' | 'skipped';

interface ReadBackProps {
  readonly numbers: ReadonlyMap<CauseId, string>;
  /** Ended; there is a why to mend, or none. */
  readonly onEnd: (mend: CauseId | null) => void;
}

/**
 * Walks the links from the roots up to the problem, one at a time: those not read yet, or all of them where
 * none is left. Enter, N, S and Escape do what the buttons say.
 */
export function ReadBack({ numbers, onEnd }: ReadBackProps) {
  const { state, give } = useAnalysis();
  const { document } = state;
  const [walk] = useState(() => {
    const links = linksToRead(document);
    const unread = links.filter(({ reading }) => reading === 'unread');
    return (unread.length > 0 ? unread : links).map(({ id }) => id);
  });
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const first = useRef<HTMLButtonElement>(null);
  const sentence = useId();
  const at = answers.length;
  const id = walk[at];
  const cause = id === undefined ? undefined : causeOf(document, id);
  const isOver = at >= walk.length;
  useEffect(() => first.current?.focus(), [isOver]);

  const answered = (answer: Answer) => {
    const taken = !cause || answer === 'skipped' || give(answerLink(document, cause, answer));
    if (!taken) return;
    setAnswers([...answers, answer]);
    first.current?.focus();
  };
  const strike = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'escape') onEnd(null);
    else if (key === 'n' && !isOver) answered('rejected');
    else if (key === 's' && !isOver) answered('skipped');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const mend = walk.find((_id, index) => answers[index] === 'rejected') ?? null;
  const readable = cause && canBeReadBack(document, cause);

  return (
    <section className="read-back" aria-label="Read it back" onKeyDown={strike}>
      <div aria-live="polite" id={sentence}>
        {isOver ? (
          <p>{readingResult(answers)}</p>
        ) : (
          <>
            <p className="k-small k-subtle">
              {`${at + 1} of ${walk.length}`}
              {id === undefined ? null : ` · Why ${numbers.get(id) ?? ''}`}
            </p>
            <p className="read-back-sentence">
              {readable
                ? readBack(cause.text, effectOf(document, cause))
                : 'A colleague has taken it out meanwhile.'}
            </p>
            {cause?.linkNote ? <p className="k-subtle">{cause.linkNote}</p> : null}
          </>
        )}
      </div>
      {isOver ? (
        <div className="k-row">
          <Button ref={first} onClick={() => onEnd(mend)}>
            {mend ? 'Go to the first that does not' : 'Done'}
          </Button>
        </div>
      ) : (
        <div className="k-row">
          <Button ref={first} aria-describedby={sentence} onClick={() => answered('confirmed')}>
            That follows <kbd aria-hidden="true">Enter</kbd>
          </Button>
          <Button aria-keyshortcuts="N" onClick={() => answered('rejected')}>
            It does not <kbd aria-hidden="true">N</kbd>
          </Button>
          <Button looks="quiet" aria-keyshortcuts="S" onClick={() => answered('skipped')}>
            Skip <kbd aria-hidden="true">S</kbd>
          </Button>
          <Button looks="quiet" aria-keyshortcuts="Escape" onClick={() => onEnd(null)}>
            Stop <kbd aria-hidden="true">Esc</kbd>
          </Button>
        </div>
      )}
    </section>
  );
}
