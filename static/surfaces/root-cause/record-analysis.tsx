import { useCallback, useEffect, useMemo } from 'react';
import { readClosedAnalyses } from '../../bridge/closed-analyses';
import { tellSaved } from '../../bridge/events';
import { compareCauses, raiseCapa, settleCauses } from '../../bridge/invoke';
import { readJiraFacts } from '../../bridge/jira-facts';
import { readDescription, writeDescription } from '../../bridge/description';
import { announceIssue, refreshIssue } from '../../bridge/page';
import type { AnalysisRecord } from '../../bridge/analysis-record';
import { ActingContext } from '../../features/actions/acting';
import { AnalysisProvider } from '../../features/analysis/analysis-provider';
import type { ReadFacts } from '../../features/analysis/jira-facts';
import { type Settling, SettlingContext } from '../../features/analysis/settling';
import { type Description, DescriptionContext } from '../../features/export/description';
import { type RaiseCapaFrom, RaiseCapaContext } from '../../features/raise-capa/raising';
import { FindClosedContext } from '../../features/start/find-closed';
import { Loading } from '../../kit/loading';
import { weightOf } from '../../../src/domain/weight';
import type { AccountId } from '../../../src/domain/id';
import { actingFor } from './acting-for';
import { Sheet } from './sheet';
import { useSession } from './use-session';

interface RecordAnalysisProps {
  readonly record: AnalysisRecord;
  readonly me: AccountId;
  readonly mayEdit: boolean;
  /** The issue should be read again. */
  readonly onChanged: () => void;
}

/** Joins an issue's analysis to what the app can do for it. */
export function RecordAnalysis({ record, me, mayEdit, onChanged }: RecordAnalysisProps) {
  const session = useSession(record, me);
  const { id: issueId } = record;

  const settling = useMemo<Settling>(
    () => ({
      compare: () => compareCauses({ issueId }),
      settle: async (choice) => {
        const answer = await settleCauses({ issueId, choice });
        if (answer.ok) tellSaved(issueId);
        return answer;
      },
    }),
    [issueId],
  );
  const raise = useMemo<RaiseCapaFrom>(
    () => async (root, summary) => {
      // The operation reads the analysis from the log: what was typed last has to be there first.
      await session?.flush();
      const answer = await raiseCapa({ issueId, root, summary });
      if (answer.ok) {
        announceIssue('CAPA raised', 'Problem and cause are carried over.', answer.value.capa.key);
        tellSaved(issueId);
        refreshIssue();
        onChanged();
      }
      return answer;
    },
    [session, issueId, onChanged],
  );

  const isOpen = !record.isDone;
  useEffect(() => {
    // What had waited for the issue to be reopened is saved now.
    if (session && isOpen) void session.flush();
  }, [session, isOpen]);

  const { projectId, workType, linked } = record;
  const readFacts = useCallback<ReadFacts>(
    // A CAPA beside a nonconformance acts on one of its causes, or should.
    (actions) => readJiraFacts(issueId, [...actions, ...(workType === 'capa' ? [] : linked)]),
    [issueId, workType, linked],
  );
  const findClosed = useCallback(
    () => readClosedAnalyses(issueId, projectId),
    [issueId, projectId],
  );
  const description = useMemo<Description>(
    () => ({
      read: () => readDescription(issueId),
      write: async (changed) => {
        const answer = await writeDescription(issueId, changed);
        if (answer.ok) refreshIssue();
        return answer;
      },
    }),
    [issueId],
  );
  const acting = useMemo(() => (session ? actingFor(session, issueId) : null), [session, issueId]);

  if (!session) return <Loading label="Opening the analysis" />;
  return (
    <SettlingContext.Provider value={settling}>
      <RaiseCapaContext.Provider value={raise}>
        <AnalysisProvider
          session={session}
          issueId={issueId}
          me={me}
          workType={record.workType}
          weight={weightOf(record)}
          mayEdit={mayEdit}
          isClosed={record.isDone}
          readFacts={readFacts}
        >
          <ActingContext.Provider value={acting}>
            <FindClosedContext.Provider value={findClosed}>
              <DescriptionContext.Provider value={description}>
                <Sheet record={record} mayEdit={mayEdit} />
              </DescriptionContext.Provider>
            </FindClosedContext.Provider>
          </ActingContext.Provider>
        </AnalysisProvider>
      </RaiseCapaContext.Provider>
    </SettlingContext.Provider>
  );
}
