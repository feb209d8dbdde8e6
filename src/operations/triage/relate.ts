import type { Relation } from '../../domain/case-file/triage';
import type { StoredCase } from '../../domain/case-file/stored';
import type { CommandId, IssueId, IssueKey, IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import { caseKeeping, freeForEffect } from '../case/case-keeping';
import type { Configuration, IssueFacts, Issues, Person } from '../ports';
import type { RelatedIssues } from '../ports/related-issues';
import { changeRecord, type RecordPorts } from '../record/change';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import { detectedDay } from './detected-day';
import { capasOf } from './recurrence-of';
import { tellCapa, type Telling } from './tell-capa';

export interface RelatePorts extends RecordPorts {
  readonly configuration: Configuration;
  readonly related: RelatedIssues;
  /** CAPAs as the app writes to them. */
  readonly contradictedCapas: Issues;
}

interface Relate {
  readonly issueId: IssueId;
  readonly id: CommandId;
  readonly other: IssueKey;
  readonly relation: Relation['kind'];
  readonly verdict: Relation['verdict'];
  readonly note: string;
}

interface Related {
  readonly stored: StoredCase;
  /** CAPAs whose verdict is touched by it. */
  readonly capas: IssueReference[];
}

async function record(
  ports: RelatePorts,
  { issueId, id, relation, verdict, note }: Relate,
  issue: IssueReference,
  actor: Person['account'],
): Outcome<StoredCase> {
  const command = { kind: 'relate', issue, relation, verdict, note } as const;
  const changed = await changeRecord(ports, caseKeeping, {
    issueId,
    actor,
    seen: 0,
    commands: [{ id, command }],
    whenClosed: 'refuse',
    keepFree: freeForEffect,
  });
  if (!changed.ok) return changed;
  const { stored, unapplied } = changed.value;
  const reason = unapplied[0]?.reason;
  if (stored && reason === undefined) return accepted(stored);
  return refuse('refused', `case.${reason ?? 'nothingRecorded'}`);
}

/** Tells each CAPA that was to prevent it. One that was told already is brought up to date. */
async function tellCapas(
  ports: RelatePorts,
  other: IssueFacts,
  telling: Telling,
): Outcome<IssueReference[]> {
  const capas = await capasOf(ports, other);
  if (!capas.ok) return capas;
  const asApp = { ...ports, issues: ports.contradictedCapas };
  const touched: IssueReference[] = [];
  for (const capa of capas.value) {
    const told = await tellCapa(asApp, capa, telling);
    if (!told.ok) return told;
    if (told.value) touched.push(capa);
  }
  return accepted(touched);
}

/**
 * Says how a report stands to another issue. A confirmed recurrence contradicts the verdict "effective" of the CAPA
 * that was to prevent it, unless it came up before that was looked at; a later denial takes that back. Sent again after a crash in between, the same ends the same.
 */
export const relateCase =
  (ports: RelatePorts) =>
  async (relate: Relate, { account }: Person): Outcome<Related> => {
    const other = await ports.issues.read(relate.other);
    if (!other.ok) {
      const isHidden = other.refusal.kind === 'notFound';
      return refusedByJira(other.refusal, isHidden ? 'triage.otherNotFound' : undefined);
    }
    if (other.value.id === relate.issueId) return refuse('refused', 'triage.itself');
    const mine = await ports.issues.read(relate.issueId, 'fields');
    if (!mine.ok) return refusedByJira(mine.refusal);
    const { id, key } = other.value;
    const stored = await record(ports, relate, { id, key }, account);
    if (!stored.ok) return stored;
    if (relate.relation === 'duplicate') return accepted({ stored: stored.value, capas: [] });
    const capas = await tellCapas(ports, other.value, {
      issue: { id: mine.value.id, key: mine.value.key },
      detected: await detectedDay(ports.configuration, mine.value),
      verdict: relate.verdict,
      note: relate.note,
      actor: account,
      id: relate.id,
    });
    return capas.ok ? accepted({ stored: stored.value, capas: capas.value }) : capas;
  };
