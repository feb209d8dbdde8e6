import type { SentCommand, UnappliedCommand } from '../../contract/causes';
import type { StoredCauses } from '../../domain/causes/stored';
import type { AccountId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Clock, Issues, RecordLog } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import { loadRecorded, projected } from './load';
import { project } from './project';
import { recordCommands } from './record-commands';

export interface CausePorts {
  readonly issues: Issues;
  readonly log: RecordLog;
  readonly clock: Clock;
}

export interface Change {
  readonly issueId: IssueId;
  readonly actor: AccountId;
  /** The last entry the writer had seen: more than the log holds was written past it. */
  readonly seen: number;
  readonly commands: readonly SentCommand[];
  /** What the gate let pass stays as it was; only what leaves it so may be recorded all the same. */
  readonly whenClosed: 'refuse' | 'record';
}

export interface Changed {
  /** Null when nothing was ever recorded for the issue. */
  readonly stored: StoredCauses | null;
  readonly unapplied: readonly UnappliedCommand[];
}

/**
 * Records commands and shows the result on the issue. Sent again after a crash anywhere in between, the same
 * commands are recorded once and the issue is brought up to date.
 */
export async function changeCauses(ports: CausePorts, change: Change): Outcome<Changed> {
  const { issueId, actor, seen, commands, whenClosed } = change;
  const issue = await ports.issues.read(issueId);
  if (!issue.ok) return refusedByJira(issue.refusal);
  const ids = commands.map(({ id }) => id);
  const loaded = await loadRecorded(ports.log, issueId, issue.value.causes, ids);
  if (!loaded.ok) return loaded;
  const recorded = loaded.value;
  const isAstray = recorded.standing === 'foreign' || seen > recorded.state.seq;
  if (isAstray) return refuse('conflict', 'causes.foreignChange');

  const { state: from, known } = recorded;
  const { status, issueTypeName } = issue.value;
  const isNew = commands.some(({ id }) => !known.has(id));
  if (status.isDone && isNew && whenClosed === 'refuse') {
    const data = { issueType: issueTypeName, status: status.name };
    return refuse('refused', 'causes.closed', { data });
  }
  const target = { issue: issueId, from, known, actor };
  const applied = await recordCommands(ports, target, commands);
  if (!applied.ok) return applied;
  const { state, unapplied } = applied.value;
  if (state.seq === 0) return accepted({ stored: null, unapplied });
  if (recorded.standing === 'same' && state.seq === recorded.state.seq) {
    return accepted({ stored: projected(state), unapplied });
  }
  const shown = await project(ports, issueId, state);
  return shown.ok ? accepted({ stored: shown.value, unapplied }) : shown;
}
