import { useEffect, useRef, useState } from 'react';
import type { Leg } from '../../../src/domain/causes/cause';
import { causesIn, openLegsOf } from '../../../src/domain/causes/legs';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { fetched } from '../../kit/fetched';
import { newId } from '../analysis/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from '../five-whys/moves';
import { legs } from '../five-whys/words';
import { useAskedToShow } from '../views/shown-place';
import { useSelection } from '../views/selection';
import './legs.css';

const { Fetched: SetAsideForm } = fetched(
  'the form',
  async () => (await import('./set-aside-form')).SetAsideForm,
);

interface OneLegProps {
  readonly leg: Leg;
  readonly label: string;
  /** Somebody asked where to answer what is open: a new wish each time. */
  readonly wish: object | null;
}

/** One of the three questions: how many causes answer it, or how to begin, or why it does not apply. */
function OneLeg({ leg, label, wish }: OneLegProps) {
  const { state, give, editable } = useAnalysis();
  const { focusOn } = useSelection();
  const [isSettingAside, setSettingAside] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const [isMoved, setMoved] = useState(false);
  const causes = causesIn(state.document, leg);
  const aside = state.document.legsAside?.find((one) => one.leg === leg);
  const [top] = causes;
  useEffect(() => {
    if (wish) ask.current?.focus();
  }, [wish]);
  useEffect(() => {
    // The button that was used goes with the need for it; its answer stands in the same place.
    if (!isMoved) return;
    (aside ? again : ask).current?.focus();
    setMoved(false);
  }, [isMoved, aside]);

  const begin = () => {
    const begun = state.document.causes.find(
      (cause) => cause.leg === leg && cause.text.trim() === '',
    );
    const id = begun?.id ?? CauseId.parse(newId());
    if (begun || give(topWhy(state.document, id, '', leg))) focusOn(id, true);
  };
  const askAgain = () => {
    if (give({ kind: 'setLegAside', leg, reason: null })) setMoved(true);
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
            onClick={() => setSettingAside(!isSettingAside)}
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
      {isSettingAside && editable && !top && !aside ? (
        <SetAsideForm
          leg={leg}
          label={label}
          onDone={() => {
            setSettingAside(false);
            setMoved(true);
          }}
        />
      ) : null}
    </li>
  );
}

/** The three questions of a whole analysis, above the whys: which are asked, and which are still open. */
export function Legs() {
  const { state } = useAnalysis();
  const [open] = openLegsOf(state.document);
  const [wish, setWish] = useState<object | null>(null);
  useAskedToShow('legs', () => setWish({}));
  return (
    <ul role="list" className="legs" aria-label="The three questions">
      {legs.map(({ value, label }) => (
        <OneLeg key={value} leg={value} label={label} wish={open === value ? wish : null} />
      ))}
    </ul>
  );
}
