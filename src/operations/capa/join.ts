import { carriedOver } from '../../domain/causes/carried-over';
import { CommandId, type AccountId, type IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import { causesKeeping } from '../causes/causes-keeping';
import { changeRecord, type RecordPorts } from '../record/change';
import { refusedByJira, type Outcome } from '../refusal';
import type { RaiseSource } from './source';

/** The same attempt gives its commands the same ids: repeated, they are recorded once. */
const commandId = (kind: 'carry' | 'link' | 'unlink', token: string): CommandId =>
  CommandId.parse(`${kind}${token}`);

/**
 * Joins nonconformance and CAPA: the link in Jira, the CAPA's first analysis, the action on the root cause.
 * Every step may be repeated, so that a run that broke off is simply run again. An analysis somebody already
 * began in the CAPA stays theirs.
 */
export async function join(
  ports: RecordPorts,
  { source, capa, token, actor }: Joining,
): Outcome<null> {
  const { issue, made, root, document } = source;
  const linked = await ports.issues.link(made.linkType.id, capa.id, issue.id);
  if (!linked.ok) return refusedByJira(linked.refusal, 'capa.notLinked');

  const carried = await changeRecord(ports, causesKeeping, {
    issueId: capa.id,
    actor,
    seen: 0,
    whenClosed: 'record',
    commands: [
      {
        id: commandId('carry', token),
        command: { kind: 'carryOver', document: carriedOver({ issue, document }, root.id) },
      },
    ],
  });
  if (!carried.ok && carried.refusal.reason !== 'causes.foreignChange') return carried;

  const command = { kind: 'linkAction', id: root.id, issue: capa } as const;
  const acted = await changeRecord(ports, causesKeeping, {
    issueId: issue.id,
    actor,
    seen: 0,
    whenClosed: 'record',
    commands: [{ id: commandId('link', token), command }],
  });
  return acted.ok ? accepted(null) : acted;
}

export interface Joining {
  readonly source: RaiseSource;
  readonly capa: IssueReference;
  readonly token: string;
  readonly actor: AccountId;
}

/** Takes a CAPA that was deleted off its root cause. */
export async function part(
  ports: RecordPorts,
  { source, capa, token, actor }: Joining,
): Outcome<null> {
  const command = { kind: 'unlinkAction', id: source.root.id, issue: capa } as const;
  const parted = await changeRecord(ports, causesKeeping, {
    issueId: source.issue.id,
    actor,
    seen: 0,
    whenClosed: 'record',
    commands: [{ id: commandId('unlink', token), command }],
  });
  return parted.ok ? accepted(null) : parted;
}
