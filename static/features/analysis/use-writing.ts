import { createContext, useContext } from 'react';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { AccountId, IssueId } from '../../../src/domain/id';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';
import type { Session } from './session-state';

/**
 * What stays the same while somebody types: how to change the analysis, and who does it on what. A line that needs
 * no more than this is not drawn anew at every keystroke elsewhere.
 */
export interface Writing {
  readonly session: Session;
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly workType: GatedWorkType;
  /** The severity by which the rules weigh the issue. */
  readonly weight: Severity;
  readonly editable: boolean;
  /** Whether the viewer may decide which version stands: also where nothing else may be changed. */
  readonly maySettle: boolean;
  /** Does it, or says why it cannot be done; true when done. */
  readonly give: (command: CauseCommand) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('An analysis is written only inside AnalysisProvider');
  return writing;
}
