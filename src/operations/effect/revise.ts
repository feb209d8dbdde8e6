import { verdictSendingBack } from '../../domain/case-file/criteria';
import type { Verdict } from '../../domain/case-file/effectiveness';
import { overtakenVerdict } from '../../domain/effectiveness/overtaken';
import { digestOfText } from '../../domain/digest';
import { CommandId, type AccountId, type IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import { causesKeeping } from '../causes/causes-keeping';
import { readActions } from '../gate/read-actions';
import type { Person } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import { changeRecord, type RecordPorts } from '../record/change';
import { refuse, type Outcome } from '../refusal';
import { recordedCase, type RecordedCase, type RecordedPorts } from './recorded-case';

interface Revising {
  readonly issueId: IssueId;
  readonly actor: AccountId;
  /** What ends the revision. */
  readonly verdict: Pick<Verdict, 'id' | 'revision'>;
  readonly note: string;
}

/** A verdict begins one revision, however often it is told to. */
const commandIdOf = ({ id }: Pick<Verdict, 'id'>): CommandId =>
  CommandId.parse(digestOfText(`revision after ${id}`).slice(0, 20));

/** Begins the revision after the one that was judged; where it has begun already, that is that. */
export async function beginRevision(
  ports: RecordPorts,
  { issueId, actor, verdict, note }: Revising,
): Outcome<{ revision: number }> {
  const command = { kind: 'beginRevision', ends: verdict.revision, note } as const;
  const changed = await changeRecord(ports, causesKeeping, {
    ...{ issueId, actor },
    seen: 0,
    commands: [{ id: commandIdOf(verdict), command }],
    whenClosed: 'refuse',
  });
  if (!changed.ok) return changed;
  return accepted({ revision: changed.value.stored?.document.revision ?? verdict.revision });
}

interface RevisePorts extends RecordPorts, RecordedPorts {
  readonly actions: ActionReader;
}

/** What asks for the next revision; null where nothing does. */
async function dueRevision(
  { actions: reader }: RevisePorts,
  { issue, made, document, file }: RecordedCase,
): Outcome<Pick<Revising, 'verdict' | 'note'> | null> {
  const verdict = verdictSendingBack(file, document.revision);
  if (verdict) {
    const contradiction = file.contradictions.findLast((each) => each.verdict === verdict.id);
    const note = contradiction ? `${contradiction.issue.key} came back.` : verdict.note;
    return accepted({ verdict, note });
  }
  const read = await readActions(reader, { issueId: issue.id, document, made });
  if (!read.ok) return read;
  const overtaken = overtakenVerdict(file, document.revision, read.value.actions ?? []);
  if (!overtaken) return accepted(null);
  const note = `${overtaken.by.key} was done after what was looked at.`;
  return accepted({ verdict: overtaken.verdict, note });
}

/**
 * Begins the next revision where it is due: a crash kept it from beginning with its verdict, the verdict "effective"
 * was contradicted since and the CAPA reopened, or more was done since than that verdict looked at.
 */
export const reviseAnalysis =
  (ports: RevisePorts) =>
  async ({ issueId }: { issueId: IssueId }, { account }: Person): Outcome<{ revision: number }> => {
    const recorded = await recordedCase(ports, issueId);
    if (!recorded.ok) return recorded;
    const due = await dueRevision(ports, recorded.value);
    if (!due.ok) return due;
    if (!due.value) return refuse('refused', 'effect.nothingToRevise');
    return beginRevision(ports, { issueId, actor: account, ...due.value });
  };
