import type { StoredCase } from '../../domain/case-file/stored';
import type { IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import { loadRecorded } from '../record/load';
import { project } from '../record/project';
import { refusedByJira, type Outcome } from '../refusal';
import type { Issues, RecordLog } from '../ports';
import { caseKeeping } from './case-keeping';

/** Puts the recorded case file back where something else stands in its place. */
export const restoreCase =
  (ports: { readonly issues: Issues; readonly log: RecordLog }) =>
  async ({ issueId }: { issueId: IssueId }): Outcome<{ stored: StoredCase | null }> => {
    const issue = await ports.issues.read(issueId);
    if (!issue.ok) return refusedByJira(issue.refusal);
    const property = issue.value.properties[caseKeeping.propertyKey];
    const recorded = await loadRecorded(ports.log, caseKeeping, issueId, property);
    if (!recorded.ok) return recorded;
    const { state } = recorded.value;
    if (state.seq === 0) {
      // Nothing was ever recorded: nothing is what belongs there.
      const removed = await ports.issues.removeProperty(issueId, caseKeeping.propertyKey);
      const isGone = removed.ok || removed.refusal.kind === 'notFound';
      return isGone ? accepted({ stored: null }) : refusedByJira(removed.refusal);
    }
    const shown = await project(ports, caseKeeping, issueId, state);
    return shown.ok ? accepted({ stored: shown.value }) : shown;
  };
