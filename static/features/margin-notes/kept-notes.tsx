import { nameOf } from '../../../src/contract/wording/quoted';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { Person } from '../people/person';

/** What the team decided to live with, and why; each can be asked again. */
export function KeptNotes() {
  const { state, give, editable } = useAnalysis();
  const { kept } = state.document;
  if (kept.length === 0) return null;
  return (
    <details>
      <summary>Kept as is ({kept.length})</summary>
      <ul className="reference-list">
        {kept.map(({ rule, node, reason, by }) => (
          <li key={`${rule}.${node}`} className="k-row">
            <span>
              {nameOf(state.document, node)}: {reason}{' '}
              <span className="k-subtle">
                (<Person id={by} />)
              </span>
            </span>
            {editable ? (
              <Button looks="link" onClick={() => give({ kind: 'dropKeep', rule, node })}>
                Ask again
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
