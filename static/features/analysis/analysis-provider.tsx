import { type ReactNode, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CommandRefusal } from '../../../src/domain/causes/command-refusal';
import { findings as findingsOf } from '../../../src/domain/causes/rules/rules';
import type { AccountId, IssueId } from '../../../src/domain/id';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';
import type { Session } from './session-state';
import { type Analysis, AnalysisContext } from './use-analysis';
import { usePaused } from './use-paused';

interface AnalysisProviderProps {
  readonly session: Session;
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly workType: GatedWorkType;
  readonly weight: Severity;
  readonly mayEdit: boolean;
  /** What the gate let pass is read, not changed and no longer asked about. */
  readonly isClosed: boolean;
  readonly children: ReactNode;
}

const pause = 1_000;

/** Joins the session to what shows it, and says aloud what could not be done. */
export function AnalysisProvider(props: AnalysisProviderProps) {
  const { session, issueId, me, workType, weight, mayEdit, isClosed, children } = props;
  const editable = mayEdit && !isClosed;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [said, setSaid] = useState('');
  const paused = usePaused(state.document, pause);
  const findings = useMemo(
    () => (isClosed ? [] : findingsOf(paused, weight)),
    [isClosed, paused, weight],
  );

  const say = useCallback((refusal: CommandRefusal | null): boolean => {
    setSaid(refusal ? refusalSentence(refusal) : '');
    return refusal === null;
  }, []);
  const analysis = useMemo<Analysis>(
    () => ({
      session,
      state,
      issueId,
      me,
      workType,
      weight,
      editable,
      maySettle: mayEdit,
      findings,
      give: (command: CauseCommand) => editable && say(session.give(command)),
      undo: () => {
        if (editable) say(session.undo());
      },
      redo: () => {
        if (editable) say(session.redo());
      },
    }),
    [session, state, issueId, me, workType, weight, editable, mayEdit, findings, say],
  );

  return (
    <AnalysisContext.Provider value={analysis}>
      {children}
      <p className="k-small k-subtle" role="status">
        {said}
      </p>
    </AnalysisContext.Provider>
  );
}
