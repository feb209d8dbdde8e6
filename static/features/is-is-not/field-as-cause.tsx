import { useMemo } from 'react';
import { sameClaim } from '../../../src/domain/causes/same-claim';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from '../five-whys/moves';
import { useOtherView } from '../views/other-view';
import { useSelection } from '../views/selection';

interface FieldAsCauseProps {
  readonly text: string;
  /** Which field of which row it is. */
  readonly of: string;
}

/** What is distinct or changed may be why: it becomes a first cause of the problem, or leads to the one it became. */
export function FieldAsCause({ text, of }: FieldAsCauseProps) {
  const { state, give, editable } = useAnalysis();
  const { focusOn } = useSelection();
  const showIn = useOtherView();
  const { causes } = state.document;
  const there = useMemo(() => {
    const isSame = sameClaim(text);
    return causes.find((cause) => isSame(cause.text));
  }, [causes, text]);
  const go = (id: CauseId) => {
    focusOn(id);
    showIn('whys');
  };
  const add = () => {
    const id = CauseId.parse(newId());
    if (give(topWhy(state.document, id, text.trim(), 'occurrence'))) go(id);
  };
  if (there) {
    return (
      <Button looks="link" aria-label={`In the whys: ${of}`} onClick={() => go(there.id)}>
        In the whys
      </Button>
    );
  }
  return editable && text.trim() !== '' ? (
    <Button looks="link" aria-label={`Add as a cause: ${of}`} onClick={add}>
      Add as a cause
    </Button>
  ) : null;
}
