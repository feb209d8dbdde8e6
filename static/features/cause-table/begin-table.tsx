import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { topWhy } from '../five-whys/moves';
import { useSelection } from '../views/selection';

/** Before there is a cause: what would stand here, and a way to begin. */
export function BeginTable() {
  const { state, give, editable } = useAnalysis();
  const { focusOn } = useSelection();
  if (!editable) return <p className="k-subtle">Nobody has written a cause yet.</p>;
  const begin = () => {
    const id = CauseId.parse(newId());
    if (give(topWhy(state.document, id, '', 'occurrence'))) focusOn(id, true);
  };
  return (
    <>
      <p className="k-subtle">
        Each cause stands here on a line of its own: which question it answers, how far it is known,
        what it rests on, and what acts on it. So it shows at a glance what is still missing.
      </p>
      <div>
        <Button looks="quiet" onClick={begin}>
          Write the first cause
        </Button>
      </div>
    </>
  );
}
