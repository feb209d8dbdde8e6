import { browserDrafts, holdDraft } from '../../bridge/browser-drafts';
import { tellSaved } from '../../bridge/events';
import { saveCauses } from '../../bridge/invoke';
import type { AnalysisRecord } from '../../bridge/analysis-record';
import { draftKey, leftDrafts } from '../../features/analysis/drafts';
import { newId } from '../../kit/new-id';
import { openSession } from '../../features/analysis/session';
import type { Session } from '../../features/analysis/session-state';
import type { AccountId } from '../../../src/domain/id';

/** Opens the analysis of an issue, with what an earlier window could not save any more. */
export async function openAnalysis(record: AnalysisRecord, me: AccountId): Promise<Session> {
  const windowId = newId();
  holdDraft(draftKey(record.id, me, windowId));
  const left = await leftDrafts(browserDrafts, { issueId: record.id, accountId: me });
  const session = openSession(
    {
      issueId: record.id,
      me,
      windowId,
      stored: record.causes.kind === 'stored' ? record.causes.stored : null,
      left: left.commands,
      leftLost: left.lost,
    },
    {
      save: async (seen, commands) => {
        const answer = await saveCauses({ issueId: record.id, seen, commands: [...commands] });
        if (answer.ok) tellSaved(record.id);
        return answer;
      },
      now: () => Date.now(),
      newId,
      later: (milliseconds, run) => {
        const timer = window.setTimeout(run, milliseconds);
        return () => window.clearTimeout(timer);
      },
      drafts: browserDrafts,
    },
  );
  left.forget();
  if (record.causes.kind === 'foreign') session.foundForeign();
  return session;
}
