import { pageDigest } from '../../domain/actions/page-text';
import type { StoredCase } from '../../domain/case-file/stored';
import { actingOn } from '../../domain/causes/acting-on';
import type { CommandId, IssueId, IssueReference, PageId } from '../../domain/id';
import { accepted } from '../../domain/result';
import { caseKeeping, freeForEffect } from '../case/case-keeping';
import { causesKeeping } from '../causes/causes-keeping';
import type { Person } from '../ports';
import type { Pages } from '../ports/pages';
import { changeRecord, type RecordPorts } from '../record/change';
import { loadRecorded } from '../record/load';
import { refuse, refusedByJira, type Outcome } from '../refusal';

export interface PlanDocumentPorts extends RecordPorts {
  /** As the person sees them. */
  readonly pages: Pages;
  /** As the gate will see them. */
  readonly pagesAsApp: Pages;
}

interface PlanDocument {
  readonly issueId: IssueId;
  readonly id: CommandId;
  readonly actionId: IssueId;
  readonly page: PageId;
}

interface PageNow {
  readonly version: number;
  readonly digest: string;
}

/** The page as the person reads it now. One that the gate could not look at is refused at once, not on the last day. */
async function pageNow({ pages, pagesAsApp }: PlanDocumentPorts, page: PageId): Outcome<PageNow> {
  const [seen, seenByApp] = await Promise.all([pages.read([page]), pagesAsApp.read([page])]);
  if (!seen.ok) {
    return seen.refusal.kind === 'notFound'
      ? refuse('refused', 'actions.noConfluence')
      : refusedByJira(seen.refusal, 'actions.pageUnread');
  }
  const [found] = seen.value;
  if (!found) return refuse('notFound', 'actions.pageNotSeen');
  if (!seenByApp.ok && seenByApp.refusal.kind !== 'notFound') {
    return refusedByJira(seenByApp.refusal, 'actions.pageUnread');
  }
  if (!seenByApp.ok || seenByApp.value.length === 0) {
    return refuse('refused', 'actions.pageHiddenFromApp');
  }
  const { version, body } = found;
  return accepted({ version: version.number, digest: pageDigest(body.atlas_doc_format.value) });
}

/** The action by its id, as long as it acts on one of the issue's causes. */
async function actionOf(
  { issues, log }: RecordPorts,
  issueId: IssueId,
  actionId: IssueId,
): Outcome<IssueReference> {
  const issue = await issues.read(issueId);
  if (!issue.ok) return refusedByJira(issue.refusal);
  const property = issue.value.properties[causesKeeping.propertyKey];
  const recorded = await loadRecorded(log, causesKeeping, issueId, property);
  if (!recorded.ok) return recorded;
  const { document } = recorded.value.state;
  const action = actingOn(document, []).find(({ id }) => id === actionId);
  return action ? accepted(action) : refuse('notFound', 'actions.notLinked');
}

/**
 * Says that an action changes a page, and keeps what the page says now: only a later version with another text will
 * count as changed. Said twice, the first look stands.
 */
export const planDocument =
  (ports: PlanDocumentPorts) =>
  async (
    { issueId, id, actionId, page }: PlanDocument,
    { account }: Person,
  ): Outcome<{ stored: StoredCase }> => {
    const action = await actionOf(ports, issueId, actionId);
    if (!action.ok) return action;
    const now = await pageNow(ports, page);
    if (!now.ok) return now;
    const changed = await changeRecord(ports, caseKeeping, {
      issueId,
      actor: account,
      seen: 0,
      commands: [
        { id, command: { kind: 'planDocument', action: action.value, page, ...now.value } },
      ],
      whenClosed: 'refuse',
      keepFree: freeForEffect,
    });
    if (!changed.ok) return changed;
    const { stored, unapplied } = changed.value;
    const reason = unapplied[0]?.reason;
    if (stored && (reason === undefined || reason === 'alreadySo')) return accepted({ stored });
    return refuse('refused', `case.${reason ?? 'nothingRecorded'}`);
  };
