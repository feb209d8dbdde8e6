import type { ProjectId } from '../../domain/id';
import type { LastState, Notice } from '../../domain/record/tombstone';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import type { GonePlace, KnownIssue, KnownIssues } from '../ports/deletion';
import type { Outcome } from '../refusal';
import { tombstoneOf } from './tombstone-of';

const pageLength = 25;

interface Listed extends GonePlace {
  readonly last: LastState;
  readonly notice: Notice;
}

interface Gone {
  readonly issues: Listed[];
  readonly restricted: number;
  readonly next: GonePlace | null;
}

interface Ports {
  readonly log: RecordLog;
  readonly known: KnownIssues;
}

async function listed(
  { log }: Ports,
  { issue, state, goneAt }: KnownIssue,
): Outcome<Listed | null> {
  const ended = await tombstoneOf(log, issue);
  if (!ended.ok) return ended;
  const { tombstone } = ended.value;
  return accepted(
    tombstone && goneAt ? { issue, goneAt, last: state, notice: tombstone.notice } : null,
  );
}

const placeOf = ({ issue, goneAt }: KnownIssue): GonePlace | null =>
  goneAt === null ? null : { issue, goneAt };

/** The quality issues of a project that are gone. What not everybody there could see is counted, not listed. */
export const listDeleted =
  (ports: Ports) =>
  async ({
    projectId,
    before,
  }: {
    projectId: ProjectId;
    before: GonePlace | null;
  }): Outcome<Gone> => {
    const gone = await ports.known.goneFrom(projectId, before, pageLength + 1);
    const page = gone.slice(0, pageLength);
    const open = page.filter(({ state }) => !state.isRestricted);
    const issues: Listed[] = [];
    for (const each of open) {
      const told = await listed(ports, each);
      if (!told.ok) return told;
      if (told.value) issues.push(told.value);
    }
    const last = page.at(-1);
    return accepted({
      issues,
      restricted: page.length - open.length,
      next: gone.length > pageLength && last ? placeOf(last) : null,
    });
  };
