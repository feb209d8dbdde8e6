import type { OpenCase } from './open-case';
import type { DueKind, DueLine } from './due-line';

type Told = Pick<DueLine, 'daysLate' | 'data'> &
  Partial<Pick<DueLine, 'owner' | 'issue' | 'summary'>> & {
    /** Tells it from others of its kind in the same issue. */
    readonly which?: string;
  };

/** An issue may be an action here and a case there: that it is past its day is one thing. */
const things: Readonly<Partial<Record<DueKind, string>>> = {
  caseOverdue: 'overdue',
  actionOverdue: 'overdue',
};

/** What waits in a case; for the case's owner and to be done in the case itself, where nothing else is said. */
export function lineOf(
  { id, key, summary, severity, owner }: OpenCase,
  kind: DueKind,
  { which, ...told }: Told,
): DueLine {
  const of = { id, key };
  const issue = told.issue ?? of;
  return {
    ...{ kind, of, issue, summary, owner },
    id: [things[kind] ?? kind, issue.id, ...(which === undefined ? [] : [which])].join(':'),
    // Unknown is not harmless: it counts as major, as the gates have it.
    severity: severity ?? 'major',
    caseOwner: owner,
    ...told,
  };
}
