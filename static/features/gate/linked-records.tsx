import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';

interface LinkedRecordsProps {
  readonly title: string;
  readonly linked: readonly {
    readonly key: IssueKey;
    /** Null while it is read, and for whoever may not see that issue. */
    readonly summary: string | null;
    readonly status: string | null;
  }[];
  readonly onOpen: (key: IssueKey) => void;
}

/** Issues that belong to this one, with how they stand. */
export function LinkedRecords({ title, linked, onOpen }: LinkedRecordsProps) {
  if (linked.length === 0) return null;
  return (
    <section className="k-stack-tight" aria-label={title}>
      <h2>{title}</h2>
      <ul role="list" className="k-stack-tight">
        {linked.map(({ key, summary, status }) => (
          <li key={key}>
            <Button looks="link" onClick={() => onOpen(key)}>
              {summary === null ? key : `${key} ${summary}`}
            </Button>{' '}
            <span className="k-small k-subtle">{status}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
