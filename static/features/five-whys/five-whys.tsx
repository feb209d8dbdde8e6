import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { outline } from '../../../src/domain/causes/outline';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { newId } from '../analysis/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { useAfterPointer } from '../../kit/use-after-pointer';
import { isAtOutline } from '../analysis/at-outline';
import { AnalysisNotes } from '../margin-notes/analysis-notes';
import { FirstWhy } from './first-why';
import './five-whys.css';
import { KeysHelp } from './keys-help';
import { topWhy } from './moves';
import { numbersOf } from './numbering';
import { type OutlineFocus, OutlineFocusContext } from './outline-focus';
import { useFocusKept } from './use-focus-kept';
import { Why } from './why';

interface FiveWhysProps {
  /** A place somebody asked to see: a why, or the analysis as a whole. */
  readonly shown: { readonly node: string } | null;
}

/** The whys as an outline: each line explains the one it stands beneath. */
export function FiveWhys({ shown }: FiveWhysProps) {
  const { state, give, editable } = useAnalysis();
  const [active, setActive] = useState<CauseId | null>(null);
  const [wanted, setWanted] = useState<OutlineFocus['wanted']>(null);
  const [help, setHelp] = useState(false);
  const nodes = useMemo(() => outline(state.document), [state.document]);
  const numbers = useMemo(() => numbersOf(nodes), [nodes]);
  const focusOn = useCallback((id: CauseId, writing = false) => {
    setActive(id);
    setWanted({ id, writing });
  }, []);
  const focus = useMemo<OutlineFocus>(
    () => ({ active, wanted, activate: setActive, focusOn }),
    [active, wanted, focusOn],
  );
  const { causes } = state.document;
  const seen = useRef<FiveWhysProps['shown']>(null);
  useEffect(() => {
    if (!shown || seen.current === shown) return;
    seen.current = shown;
    const asked = causes.find(({ id }) => id === shown.node);
    const there = shown.node === 'analysis' ? causes.at(-1) : asked;
    if (there) focusOn(there.id);
  }, [shown, causes, focusOn]);
  const [isEmptied, setEmptied] = useState(false);
  const moveTo = useCallback(
    (id: CauseId | null) => {
      setEmptied(id === null);
      if (id) focusOn(id);
      else setActive(null);
    },
    [focusOn],
  );
  const hasLeft = useRef(false);
  useFocusKept(causes, active, hasLeft, moveTo);
  const addTop = () => {
    const id = CauseId.parse(newId());
    if (give(topWhy(state.document, id, '', 'occurrence'))) focusOn(id, true);
  };
  const afterPointer = useAfterPointer();
  const leave = () =>
    afterPointer(() => {
      hasLeft.current = document.hasFocus() && !isAtOutline();
    });
  const strike = (event: KeyboardEvent) => {
    if (event.key !== 'F1' || !editable) return;
    event.preventDefault();
    setHelp(!help);
  };

  return (
    <OutlineFocusContext.Provider value={focus}>
      <section
        className="five-whys k-stack-tight"
        aria-label="Why did it happen?"
        data-outline
        onKeyDown={strike}
        onBlur={leave}
        onFocus={() => {
          hasLeft.current = false;
        }}
      >
        <div className="k-row">
          <h2>Why did it happen?</h2>
          {editable ? (
            <Button looks="link" aria-expanded={help} onClick={() => setHelp(!help)}>
              Keys
            </Button>
          ) : null}
        </div>
        {help ? <KeysHelp /> : null}
        {nodes.length === 0 ? (
          <p className="k-subtle">
            {editable
              ? 'Write what made the problem possible and press Enter to ask why again. Stop where your own system could be changed so that it cannot happen: that is a root cause.'
              : 'Nobody has written a cause yet.'}
          </p>
        ) : null}
        {nodes.length === 0 && editable ? <FirstWhy leg="occurrence" isWanted={isEmptied} /> : null}
        <ol role="list" className="why-list">
          {nodes.map((node) => (
            <Why key={node.cause.id} node={node} numbers={numbers} />
          ))}
        </ol>
        {nodes.length > 0 && editable ? (
          <div>
            <Button looks="quiet" onClick={addTop}>
              Add another cause of the problem
            </Button>
          </div>
        ) : null}
        <AnalysisNotes />
      </section>
    </OutlineFocusContext.Provider>
  );
}
