import type { IssueId } from '../../domain/id';
import { appActor } from '../../domain/record/app-actor';
import type { LastState, Notice } from '../../domain/record/tombstone';
import { accepted } from '../../domain/result';
import type { Clock, RecordLog } from '../ports';
import type { IssuesThere, KnownIssues } from '../ports/deletion';
import { refusedByJira, type Outcome } from '../refusal';
import { headsOf } from './heads';
import { recordEnd } from './record-end';

export interface BuryPorts {
  readonly log: RecordLog;
  readonly clock: Clock;
  readonly there: IssuesThere;
  readonly known: KnownIssues;
}

export interface Missed {
  readonly issue: IssueId;
  readonly notice: Notice;
  /** As far as whoever missed it tells how it looked; null where nobody does. */
  readonly last: LastState | null;
}

/** What became of it: `neverRecorded` when nothing of the issue was ever on record. */
export type Buried = 'buried' | 'already' | 'stillThere' | 'neverRecorded';

/**
 * Leaves a tombstone for an issue that is gone. That it is gone is asked of Jira, whoever says so: an event may be late
 * or wrong. Done twice, by an event that comes twice or by a search besides, it is done once.
 */
export async function bury(ports: BuryPorts, { issue, notice, last }: Missed): Outcome<Buried> {
  const { log, clock, there, known } = ports;
  const heads = await headsOf(log, issue);
  if (!heads) return accepted('neverRecorded');
  const exists = await there.exists(issue);
  if (!exists.ok) return refusedByJira(exists.refusal);
  if (exists.value) return accepted('stillThere');
  const [before] = await known.of([issue]);
  const isRestricted = before?.state.isRestricted ?? false;
  const state = last ? { ...last, isRestricted } : (before?.state ?? null);
  const tombstone = { issue, notice, heads, last: state };
  const actor = (notice.by === 'event' ? notice.who : null) ?? appActor;
  const recorded = await recordEnd(ports, issue, { kind: 'bury', tombstone }, actor);
  if (!recorded.ok) return recorded;
  // The list is brought up to date also where an earlier try died before it was.
  if (state && (before?.goneAt ?? null) === null) await known.lost({ issue, state }, clock.now());
  return accepted(recorded.value === 'recorded' ? 'buried' : 'already');
}
