import { readCauseDocument, readCauses } from '../../domain/causes/migrations';
import type { Instant } from '../../domain/calendar';
import type { CauseDocument } from '../../domain/causes/document';
import type { AccountId, IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Issues, RecordLog } from '../ports';
import { refusedByJira, type Outcome } from '../refusal';
import { loadRecorded } from '../record/load';
import { causesKeeping } from './causes-keeping';

interface Comparison {
  readonly recorded: CauseDocument | null;
  readonly found: CauseDocument | null;
  readonly lastChange: { readonly by: AccountId; readonly at: Instant } | null;
}

/** The analysis in a property, whoever wrote it there; null when it cannot be read as one. */
export function foundIn(property: unknown): CauseDocument | null {
  const stored = readCauses(property);
  if (stored.ok) return stored.value.document;
  const bare = readCauseDocument(property);
  return bare.ok ? bare.value : null;
}

/** What the log says and what stands on the issue, in full. `lastChange` is the log's. */
export const compareCauses =
  ({ issues, log }: { issues: Issues; log: RecordLog }) =>
  async ({ issueId }: { issueId: IssueId }): Outcome<Comparison> => {
    const issue = await issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const property = issue.value.properties[causesKeeping.propertyKey];
    const recorded = await loadRecorded(log, causesKeeping, issueId, property);
    if (!recorded.ok) return recorded;
    const { state, last } = recorded.value;
    return accepted({
      recorded: state.seq === 0 ? null : state.document,
      found: foundIn(property),
      lastChange: last ? { by: last.actor, at: last.at } : null,
    });
  };
