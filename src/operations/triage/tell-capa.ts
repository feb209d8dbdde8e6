import type { Day } from '../../domain/calendar';
import type { CaseCommand } from '../../domain/case-file/command';
import type { CaseFile } from '../../domain/case-file/case-file';
import { digestOf } from '../../domain/digest';
import { CommandId, type AccountId, type IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import { caseKeeping } from '../case/case-keeping';
import { changeRecord, type RecordPorts } from '../record/change';
import { loadRecorded } from '../record/load';
import { refusedByJira, type Outcome } from '../refusal';

export interface Telling {
  /** What was found to be a recurrence, or to be none. */
  readonly issue: IssueReference;
  /** When it came up; null where that is not known. */
  readonly detected: Day | null;
  readonly verdict: 'confirmed' | 'denied';
  readonly note: string;
  readonly actor: AccountId;
  /** Of the command that said so: the same one sent again is the same here. */
  readonly id: CommandId;
}

/** What the CAPA's case file has to take on; null where nothing of it is touched. */
function commandFor(
  file: CaseFile,
  { issue, detected, verdict, note }: Telling,
): CaseCommand | null {
  const contradiction = file.contradictions.findLast((known) => known.issue.id === issue.id);
  if (verdict === 'denied') {
    return contradiction
      ? { kind: 'withdrawContradiction', verdict: contradiction.verdict, issue, note }
      : null;
  }
  const last = file.verdicts.at(-1);
  if (last?.verdict !== 'effective') return null;
  // What came up before it was looked at says nothing about what was done by then.
  if (detected !== null && detected < last.observed.from) return null;
  return { kind: 'contradict', verdict: last.id, issue, note };
}

/**
 * Puts on a CAPA's record that its verdict of "effective" was contradicted, or that it was not after all. Told twice,
 * it is recorded once, and what an earlier try left undone on the issue is done. Answers whether it concerns the CAPA.
 */
export async function tellCapa(
  ports: RecordPorts,
  capa: IssueReference,
  telling: Telling,
): Outcome<boolean> {
  const read = await ports.issues.read(capa.id);
  if (!read.ok) return refusedByJira(read.refusal, 'triage.capaNotTold');
  const property = read.value.properties[caseKeeping.propertyKey];
  const loaded = await loadRecorded(ports.log, caseKeeping, capa.id, property);
  if (!loaded.ok) return loaded;
  const command = commandFor(loaded.value.state.document, telling);
  if (!command) return accepted(false);
  const id = CommandId.parse(digestOf({ id: telling.id, capa: capa.id }).slice(0, 20));
  const told = await changeRecord(ports, caseKeeping, {
    issueId: capa.id,
    actor: telling.actor,
    seen: 0,
    commands: [{ id, command }],
    whenClosed: 'record',
  });
  return told.ok ? accepted(true) : told;
}
