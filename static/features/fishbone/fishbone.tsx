import { useCallback, useMemo, useRef, useState } from 'react';
import { causeOf, outline } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import { KeysHelp } from '../five-whys/keys-help';
import { numbersOf } from '../five-whys/numbering';
import { useFocusKept } from '../five-whys/use-focus-kept';
import { useSelection } from '../views/selection';
import { useLastChoice } from '../views/use-last-choice';
import { ViewTools } from '../views/view-tools';
import { useViewedIssue } from '../views/viewed-issue';
import { Canvas } from './canvas';
import { CauseBeside } from './cause-beside';
import { CauseWriter } from './cause-writer';
import { FishTree } from './fish-tree';
import './fishbone.css';
import { groupingChoice, groupings } from './grouping';
import { fishKeys } from './keys-in-words';
import { HeadShape } from './shapes';
import { Strokes } from './strokes';
import { itemsOf } from './tree-items';
import { useFish } from './use-fish';
import { useHasLeft } from './use-has-left';
import { useOpening } from './use-opening';
import { useTreeKeys } from './use-tree-keys';
import { useWriting } from './use-writing';
import { useZoom } from './use-zoom';
import { type Place, placesOf } from './walk';
import { writerPlace } from './writer-place';
import { ZoomTools } from './zoom-tools';

/** The causes as a fishbone: what explains what, by class or by question, with the problem at its head. */
export function Fishbone() {
  const { state, editable, me } = useAnalysis();
  const { summary } = useViewedIssue();
  const { selected, select, focusOn } = useSelection();
  const [grouping, setGrouping] = useLastChoice(groupingChoice(me));
  const [at, setAt] = useState<string | null>(selected);
  const [help, setHelp] = useState(false);
  const { drawn, drawable, fish } = useFish(state.document, grouping, summary);
  const canvas = useRef<HTMLDivElement>(null);
  const { writing, write, leave } = useWriting(canvas, fish);
  const zoom = useZoom(canvas, fish, writing !== null);
  useOpening(canvas, fish, zoom.isMeasured, selected);
  const numbers = useMemo(() => numbersOf(outline(drawn)), [drawn]);
  const places = useMemo(() => placesOf(drawable.skeleton), [drawable]);
  const items = useMemo(
    () => itemsOf({ fish, drawable, places, causes: drawn.causes, numbers }),
    [fish, drawable, places, drawn, numbers],
  );
  const { onStrike, open, addCause } = useTreeKeys(grouping, write);
  const { causes } = state.document;

  const arrive = useCallback(
    ({ key, cause }: Place) => {
      setAt(key);
      if (cause) select(cause);
    },
    [select],
  );
  const moveTo = useCallback(
    (id: CauseId | null) => {
      if (id) focusOn(id);
      else canvas.current?.focus();
    },
    [focusOn],
  );
  const [hasLeft, leaving] = useHasLeft();
  // The focus is lost when the picture loses the place, which may be later than the analysis does.
  useFocusKept(drawn.causes, selected, hasLeft, moveTo);

  const chosen = selected === null ? undefined : causeOf(state.document, selected);
  const written = writing === null ? undefined : causeOf(state.document, writing);
  const { head } = fish;
  return (
    <div className="fishbone k-stack-tight" data-outline {...leaving}>
      <ViewTools>
        <Button looks="link" aria-expanded={help} onClick={() => setHelp(!help)}>
          Keys
        </Button>
      </ViewTools>
      {help ? <KeysHelp keys={fishKeys} /> : null}
      <div className="fish-tools">
        <Select
          aria-label="Bones"
          className="bones-choice"
          value={grouping}
          options={groupings}
          onPick={setGrouping}
        />
        <ZoomTools zoom={zoom} />
      </div>
      {causes.length === 0 ? (
        <p className="k-subtle">
          {editable
            ? 'Each bone is a place to look for causes. Begin on one of them: Enter or a double click writes there. What explains a cause grows from it as a twig.'
            : 'Nobody has written a cause yet.'}
        </p>
      ) : null}
      <Canvas
        canvas={canvas}
        fish={fish}
        zoom={zoom}
        over={
          written ? (
            <CauseWriter
              cause={written}
              number={numbers.get(written.id) ?? ''}
              place={writerPlace(fish, written.id, zoom.value)}
              onLeave={leave}
            />
          ) : null
        }
      >
        <Strokes fish={fish} />
        <g transform={`translate(${head.x} ${head.y})`} className="fish-head">
          <title>{`The problem: ${drawable.skeleton.problem}`}</title>
          <HeadShape box={head.label} />
        </g>
        <FishTree
          items={items}
          places={places}
          selected={selected}
          at={at}
          onArrive={arrive}
          onStrike={onStrike}
          onOpen={open}
        />
      </Canvas>
      {editable ? (
        <div>
          <Button looks="quiet" onClick={addCause}>
            {causes.length === 0 ? 'Write the first cause' : 'Add another cause of the problem'}
          </Button>
        </div>
      ) : null}
      {chosen ? (
        <CauseBeside key={chosen.id} cause={chosen} number={numbers.get(chosen.id) ?? ''} />
      ) : null}
    </div>
  );
}
