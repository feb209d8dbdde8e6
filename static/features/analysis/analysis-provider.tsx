import { type ReactNode, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { subjectOf } from '../../../src/domain/causes/rules/subject';
import type { AccountId, IssueId } from '../../../src/domain/id';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';
import { useAdvice } from '../margin-notes/use-advice';
import { FindingsContext } from './findings-by-node';
import { type ReadFacts, useJiraFacts } from './jira-facts';
import { notDoneWords } from './not-done-words';
import type { NotDone, Session } from './session-state';
import { type Analysis, TellingContext } from './use-analysis';
import { useFindingsByNode } from './use-findings-by-node';
import { usePaused } from './use-paused';
import { type Writing, WritingContext } from './use-writing';

interface AnalysisProviderProps {
  readonly session: Session;
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly workType: GatedWorkType;
  readonly weight: Severity;
  readonly mayEdit: boolean;
  readonly readFacts: ReadFacts;
  /** What the gate let pass is read, not changed and no longer asked about. */
  readonly isClosed: boolean;
  readonly children: ReactNode;
}

const pause = 1_000;

/** Before the rules are there nothing is found, and so nothing is worded. */
const wordless: Analysis['noteOf'] = () => ({ question: '', reason: '', example: '' });

/** Joins the session to what shows it, and says aloud what could not be done. */
export function AnalysisProvider(props: AnalysisProviderProps) {
  const { session, issueId, me, workType, weight, mayEdit, isClosed, readFacts, children } = props;
  const editable = mayEdit && !isClosed;
  const { document } = useSyncExternalStore(session.subscribe, session.state);
  const [said, setSaid] = useState('');
  const paused = usePaused(document, pause);
  const advice = useAdvice();
  const facts = useJiraFacts(paused, isClosed ? null : readFacts);
  const findings = useMemo(
    () => (isClosed || !advice ? [] : advice.find(subjectOf(paused, facts), weight)),
    [isClosed, advice, paused, facts, weight],
  );

  const say = useCallback(
    (notDone: NotDone | null): boolean => {
      setSaid(notDone ? notDoneWords(notDone, session.state().document) : '');
      return notDone === null;
    },
    [session],
  );
  const give = useCallback(
    (command: CauseCommand) => editable && say(session.give(command)),
    [editable, say, session],
  );
  const writing = useMemo<Writing>(
    () => ({
      session,
      issueId,
      me,
      workType,
      weight,
      editable,
      maySettle: mayEdit,
      give,
      undo: () => {
        if (editable) say(session.undo());
      },
      redo: () => {
        if (editable) say(session.redo());
      },
    }),
    [session, issueId, me, workType, weight, editable, mayEdit, give, say],
  );
  const noteOf = advice?.noteOf ?? wordless;
  const byNode = useFindingsByNode(findings, noteOf, paused);
  const telling = useMemo(() => ({ said, findings, noteOf }), [said, findings, noteOf]);

  return (
    <WritingContext.Provider value={writing}>
      <FindingsContext.Provider value={byNode}>
        <TellingContext.Provider value={telling}>{children}</TellingContext.Provider>
      </FindingsContext.Provider>
    </WritingContext.Provider>
  );
}
