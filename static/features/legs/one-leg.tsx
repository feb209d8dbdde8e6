import { useEffect, useRef } from 'react';
import type { Leg } from '../../../src/domain/causes/cause';
import { causesIn } from '../../../src/domain/causes/legs';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from '../five-whys/moves';
import { useSelection } from '../views/selection';

interface OneLegProps {
  readonly leg: Leg;
  readonly label: string;
  /** Somebody asked where to answer what is open: a new wish each time. */
  readonly wish: object | null;
  /** The caret belongs here once more: what it stood in is gone. */
  readonly isBack: boolean;
  readonly onBack: () => void;
  readonly isSettingAside: boolean;
  readonly onSetAside: () => void;
  readonly onAskedAgain: () => void;
}

/** One of the three questions: how many causes answer it, or how to begin, or why it does not apply. */
export function OneLeg(props: OneLegProps) {
  const { leg, label, wish, isBack, onBack, isSettingAside, onSetAside, onAskedAgain } = props;
  const { state, give, editable } = useAnalysis();
  const { focusOn } = useSelection();
  const ask = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const causes = causesIn(state.document, leg);
  const aside = state.document.legsAside?.find((one) => one.leg === leg);
  const [top] = causes;
  useEffect(() => {
    if (wish) ask.current?.focus();
  }, [wish]);
  useEffect(() => {
    if (!isBack) return;
    // The button that was used goes with the need for it; what answers it stands in the same place.
    (aside ? again : ask).current?.focus();
    onBack();
  }, [isBack, aside, onBack]);

  const begin = () => {
    const begun = state.document.causes.find(
      (cause) => cause.leg === leg && cause.text.trim() === '',
    );
    const id = begun?.id ?? CauseId.parse(newId());
    if (begun || give(topWhy(state.document, id, '', leg))) focusOn(id, true);
  };
  const askAgain = () => {
    if (give({ kind: 'setLegAside', leg, reason: null })) onAskedAgain();
  };

  return (
    <li data-empty={causes.length === 0 && !aside ? true : undefined}>
      {top ? (
        <Button looks="link" onClick={() => focusOn(top.id)}>
          {label} <span className="legs-count">{causes.length}</span>
        </Button>
      ) : (
        <span>
          {label}
          {aside ? <span className="k-subtle"> – does not apply: {aside.reason}</span> : null}
        </span>
      )}
      {editable && !top && !aside ? (
        <>
          <Button ref={ask} looks="link" aria-label={`Ask: ${label}`} onClick={begin}>
            Ask
          </Button>
          <Button
            looks="link"
            aria-label={`Not applicable because… ${label}`}
            aria-expanded={isSettingAside}
            onClick={onSetAside}
          >
            Not applicable because…
          </Button>
        </>
      ) : null}
      {editable && !top && aside ? (
        <Button ref={again} looks="link" aria-label={`Ask again: ${label}`} onClick={askAgain}>
          Ask again
        </Button>
      ) : null}
    </li>
  );
}
