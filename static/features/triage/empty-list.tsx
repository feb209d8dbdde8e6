import type { ListFilter } from '../../../src/domain/triage/triage-list-jql';
import { Notice } from '../../kit/notice';

interface EmptyListProps {
  readonly filter: ListFilter;
  /** Some were dealt with here just now. */
  readonly isCleared: boolean;
}

/** What would stand here, and that an empty list is no proof of anything. */
export function EmptyList({ filter, isCleared }: EmptyListProps) {
  if (filter.source !== null || filter.severity !== null) {
    return <p className="k-subtle">Nothing on the list fits these filters.</p>;
  }
  if (filter.status === 'undecided') {
    return (
      <Notice tone="teaching" title="Every triaged report has its decision">
        <p>
          Whether the cause itself has to be removed is decided with a reason, whichever way it goes
          (ISO 9001, 10.2.1 b). Reports whose decision was left for later would wait here.
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="teaching"
      title={isCleared ? 'All triaged' : 'No report waits for triage'}
      announced={isCleared}
    >
      <p>
        Whoever sees something that does not meet a requirement creates a nonconformance: three
        sentences are enough. It then waits here, the oldest first, until somebody says how bad it
        is, where it belongs, and whether its cause has to be removed.
      </p>
      <p>An empty list can mean that all is well, or that nobody reports.</p>
    </Notice>
  );
}
