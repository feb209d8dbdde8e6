import type { AccountId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Clock, Issues, RecordLog } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import type { Keeping, Stored } from './keeping';
import { loadRecorded } from './load';
import { project } from './project';
import { recordCommands, type Sent, type Unapplied } from './record-commands';

export interface RecordPorts {
  readonly issues: Issues;
  readonly log: RecordLog;
  readonly clock: Clock;
}

export interface Change<Command> {
  readonly issueId: IssueId;
  readonly actor: AccountId;
  /** The last entry the writer had seen: more than the log holds was written past it. */
  readonly seen: number;
  readonly commands: readonly Sent<Command>[];
  /** What the gate let pass stays as it was; only what leaves it so may be recorded all the same. */
  readonly whenClosed: 'refuse' | 'record';
  /** Characters of the property that are kept free for what has to be recorded last; none when left out. */
  readonly keepFree?: number;
}

export interface Changed<Shown, Reason> {
  /** Null when nothing was ever recorded for the issue. */
  readonly stored: Shown | null;
  readonly unapplied: readonly Unapplied<Reason>[];
}

/**
 * Records commands and shows the result on the issue. Sent again after a crash anywhere in between, the same
 * commands are recorded once and the issue is brought up to date.
 */
export async function changeRecord<
  Document,
  Command,
  Shown extends Stored<Document>,
  Reason extends string,
>(
  ports: RecordPorts,
  kind: Keeping<Document, Command, Shown, Reason>,
  change: Change<Command>,
): Outcome<Changed<Shown, Reason>> {
  const { issueId, actor, seen, commands, whenClosed, keepFree = 0 } = change;
  const issue = await ports.issues.read(issueId);
  if (!issue.ok) return refusedByJira(issue.refusal);
  const ids = commands.map(({ id }) => id);
  const property = issue.value.properties[kind.propertyKey];
  const loaded = await loadRecorded(ports.log, kind, issueId, property, ids);
  if (!loaded.ok) return loaded;
  const recorded = loaded.value;
  const isAstray = recorded.standing === 'foreign' || seen > recorded.state.seq;
  if (isAstray) return refuse('conflict', `${kind.name}.foreignChange`);

  const { state: from, known } = recorded;
  const { status, issueTypeName } = issue.value;
  const isNew = commands.some(({ id }) => !known.has(id));
  if (status.isDone && isNew && whenClosed === 'refuse') {
    const data = { issueType: issueTypeName, status: status.name };
    return refuse('refused', `${kind.name}.closed`, { data });
  }
  const target = { subject: issueId, from, known, actor, keepFree };
  const applied = await recordCommands(ports, kind, target, commands);
  if (!applied.ok) return applied;
  const { state, unapplied } = applied.value;
  if (state.seq === 0) return accepted({ stored: null, unapplied });
  if (recorded.standing === 'same' && state.seq === recorded.state.seq) {
    return accepted({ stored: kind.shownFor(state), unapplied });
  }
  const shown = await project(ports, kind, issueId, state);
  return shown.ok ? accepted({ stored: shown.value, unapplied }) : shown;
}
