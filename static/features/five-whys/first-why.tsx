import { useEffect, useRef } from 'react';
import { CauseId } from '../../../src/domain/id';
import type { Leg } from '../../../src/domain/causes/cause';
import { TextArea } from '../../kit/text-area';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from './moves';
import { useSelection } from '../views/selection';

interface FirstWhyProps {
  readonly leg: Leg;
  /** The last why was taken away and the caret comes here. */
  readonly isWanted: boolean;
}

/** An empty line to begin on: with the first letter it becomes the first why. */
export function FirstWhy({ leg, isWanted }: FirstWhyProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isWanted) area.current?.focus();
  }, [isWanted]);
  const { state, give } = useAnalysis();
  const { focusOn } = useSelection();
  return (
    <div className="why-row">
      <span className="why-number" aria-hidden="true">
        1
      </span>
      <div className="why-body">
        <TextArea
          plain
          ref={area}
          className="why-text"
          aria-label="Why 1"
          placeholder="Because…"
          value=""
          onKeyDown={(event) => {
            // There is no line to stand beneath yet.
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={(event) => {
            const id = CauseId.parse(newId());
            if (give(topWhy(state.document, id, event.target.value, leg))) focusOn(id, true);
          }}
        />
      </div>
    </div>
  );
}
