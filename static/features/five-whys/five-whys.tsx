import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { linksToRead } from '../../../src/domain/causes/links';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { fetched } from '../../kit/fetched';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { useAfterPointer } from '../../kit/use-after-pointer';
import { placesWithoutRoom } from '../analysis/room/waiting-places';
import { isAtOutline } from '../analysis/at-outline';
import { StartFrom } from '../start/start-from';
import { StartedFrom } from '../start/started-from';
import { Legs } from '../legs/legs';
import { useAskedToShow } from '../views/shown-place';
import { useSelection } from '../views/selection';
import { ViewTools } from '../views/view-tools';
import { CaretKept } from './caret-kept';
import { FirstWhy } from './first-why';
import './five-whys.css';
import { KeysHelp } from './keys-help';
import { topWhy } from './moves';
import { useFocusKept } from './use-focus-kept';
import { useOutline } from './use-outline';
import { Why } from './why';

const { Fetched: ReadBack, useAhead: useReadBackAhead } = fetched(
  'the links',
  async () => (await import('../links/read-back')).ReadBack,
);

/** The whys as an outline: each line explains the one it stands beneath. */
export function FiveWhys() {
  const { state, give, editable } = useAnalysis();
  const { selected, wanted, select, focusOn } = useSelection();
  const [help, setHelp] = useState(false);
  const { nodes, numbers } = useOutline(state.document);
  const withoutRoom = useMemo(() => placesWithoutRoom(state), [state]);
  const sheet = useMemo(
    () => ({ numbers, withoutRoom, selected, wanted }),
    [numbers, withoutRoom, selected, wanted],
  );
  const { causes } = state.document;
  const [isEmptied, setEmptied] = useState(false);
  const moveTo = useCallback(
    (id: CauseId | null) => {
      setEmptied(id === null);
      if (id) focusOn(id);
      else select(null);
    },
    [focusOn, select],
  );
  useReadBackAhead();
  const [isReading, setReading] = useState(false);
  useAskedToShow('readBack', () => setReading(true));
  const readButton = useRef<HTMLButtonElement>(null);
  const endReading = (mend: CauseId | null) => {
    setReading(false);
    if (mend) focusOn(mend);
    else readButton.current?.focus();
  };
  const hasLeft = useRef(false);
  useFocusKept(causes, selected, hasLeft, moveTo);
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
    <div
      className="five-whys k-stack-tight"
      data-outline
      onKeyDown={strike}
      onBlur={leave}
      onFocus={() => {
        hasLeft.current = false;
      }}
    >
      {editable ? (
        <ViewTools>
          {linksToRead(state.document).length > 0 ? (
            <Button
              ref={readButton}
              looks="link"
              aria-expanded={isReading}
              onClick={() => setReading(!isReading)}
            >
              Read it back
            </Button>
          ) : null}
          <Button looks="link" aria-expanded={help} onClick={() => setHelp(!help)}>
            Keys
          </Button>
        </ViewTools>
      ) : null}
      {help ? <KeysHelp /> : null}
      {nodes.length === 0 ? (
        <p className="k-subtle">
          {editable
            ? 'Write what made the problem possible and press Enter to ask why again. Stop where your own system could be changed so that it cannot happen: that is a root cause.'
            : 'Nobody has written a cause yet.'}
        </p>
      ) : null}
      {nodes.length === 0 && editable ? (
        <>
          <FirstWhy leg="occurrence" isWanted={isEmptied} />
          <StartFrom />
        </>
      ) : (
        <StartedFrom />
      )}
      {nodes.length > 0 ? <Legs /> : null}
      {isReading && editable ? <ReadBack numbers={numbers} onEnd={endReading} /> : null}
      <CaretKept causes={causes} />
      <ol role="list" className="why-list">
        {nodes.map((node) => (
          <Why key={node.cause.id} node={node} sheet={sheet} />
        ))}
      </ol>
      {nodes.length > 0 && editable ? (
        <div>
          <Button looks="quiet" onClick={addTop}>
            Add another cause of the problem
          </Button>
        </div>
      ) : null}
    </div>
  );
}
