import type { SentCommand } from '../../contract/causes';
import { emptyCauseDocument, type CauseDocument } from '../../domain/causes/document';
import type { StoredCauses } from '../../domain/causes/stored';
import { vouchedFor } from '../../domain/causes/vouched-for';
import { digestOf } from '../../domain/digest';
import type { AccountId, CommandId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Person } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import type { RecordPorts } from '../record/change';
import { loadRecorded, type Recorded } from '../record/load';
import { project } from '../record/project';
import { recordCommands } from '../record/record-commands';
import { causesKeeping } from './causes-keeping';
import { foundIn } from './compare';

interface Ports extends RecordPorts {
  readonly newCommandId: () => CommandId;
}

interface Settle {
  readonly issueId: IssueId;
  readonly choice: 'restore' | 'adopt';
}

/** What the decision puts on record; null when writing the log's document back is all it takes. */
function adopted(
  { state, standing }: Recorded<CauseDocument>,
  choice: Settle['choice'],
  property: unknown,
  by: AccountId,
): Awaited<Outcome<CauseDocument | null>> {
  if (standing !== 'foreign') return accepted(null);
  // With an empty log there is no document to write back: putting back nothing is a decision to record.
  const isKept = choice === 'restore' && state.seq > 0;
  if (isKept) return accepted(null);
  const found = choice === 'adopt' ? foundIn(property) : emptyCauseDocument;
  if (!found) return refuse('refused', 'causes.unreadable');
  const kept = digestOf(vouchedFor(state.document, found, by));
  const isRecorded = state.seq > 0 && kept === digestOf(state.document);
  return accepted(isRecorded ? null : found);
}

/**
 * Ends a disagreement between log and issue. Restoring writes the log's document back; adopting puts what was
 * found on record, under the name of who decided so.
 */
export const settleCauses =
  (ports: Ports) =>
  async ({ issueId, choice }: Settle, { account }: Person): Outcome<{ stored: StoredCauses }> => {
    const issue = await ports.issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const property = issue.value.properties[causesKeeping.propertyKey];
    const recorded = await loadRecorded(ports.log, causesKeeping, issueId, property);
    if (!recorded.ok) return recorded;
    const { state, standing } = recorded.value;
    if (standing === 'same') {
      return state.seq === 0
        ? refuse('notFound', 'causes.nothingRecorded')
        : accepted({ stored: causesKeeping.shownFor(state) });
    }
    const document = adopted(recorded.value, choice, property, account);
    if (!document.ok) return document;
    const commands: SentCommand[] = document.value
      ? [{ id: ports.newCommandId(), command: { kind: 'adopt', document: document.value } }]
      : [];
    const target = { subject: issueId, from: state, known: new Set<CommandId>(), actor: account };
    const settled = await recordCommands(ports, causesKeeping, target, commands);
    if (!settled.ok) return settled;
    const shown = await project(ports, causesKeeping, issueId, settled.value.state);
    return shown.ok ? accepted({ stored: shown.value }) : shown;
  };
