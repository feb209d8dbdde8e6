import { createContext, useContext } from 'react';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';
import type { AccountId, IssueId } from '../../../src/domain/id';
import type { Advice } from '../margin-notes/advice';
import type { Session, SessionState } from './session-state';

/** What every part of an analysis on screen shares. */
export interface Analysis {
  readonly session: Session;
  readonly state: SessionState;
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly workType: GatedWorkType;
  /** The severity by which the rules weigh the issue. */
  readonly weight: Severity;
  readonly editable: boolean;
  /** Whether the viewer may decide which version stands: also where nothing else may be changed. */
  readonly maySettle: boolean;
  /** As of the last pause in typing. */
  readonly findings: readonly Finding[];
  readonly noteOf: Advice['noteOf'];
  /** Why the last thing asked for was not done; empty when it was. */
  readonly said: string;
  /** Does it, or says why it cannot be done; true when done. */
  readonly give: (command: CauseCommand) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const AnalysisContext = createContext<Analysis | null>(null);

/** The analysis on screen; only inside `AnalysisProvider`. */
export function useAnalysis(): Analysis {
  const analysis = useContext(AnalysisContext);
  if (!analysis) throw new Error('An analysis is shown only inside AnalysisProvider');
  return analysis;
}
