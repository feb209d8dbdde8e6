import { createContext, useContext } from 'react';
import type { Circumstances } from '../../../src/domain/blockers';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { DispositionKind } from '../../../src/domain/case-file/disposition';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import type { AccountId, IssueId, IssueKey, ProjectId } from '../../../src/domain/id';
import type { QualityIssue } from '../../../src/domain/weight';
import type { Wire } from '../../../src/contract/wire';

/** An issue that belongs to the case: the CAPAs of a nonconformance, the nonconformances of a CAPA. */
interface LinkedCase {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: string;
  /** The same by the transition table's name; null for one an admin put in. */
  readonly step: string | null;
}

/** The nonconformance or CAPA that is worked on. */
export interface CaseRecord extends QualityIssue {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly projectId: ProjectId;
  readonly summary: string;
  readonly status: string | null;
  readonly statusName: string;
  readonly isDone: boolean;
  readonly assignee: AccountId | null;
  readonly linked: readonly LinkedCase[];
  /** What Jira's own field says of the disposition; `others` are options that are not ours. */
  readonly dispositionField: {
    readonly kinds: readonly DispositionKind[];
    readonly others: readonly string[];
  };
}

export interface Case {
  readonly record: CaseRecord;
  /** As recorded last. */
  readonly file: CaseFile;
  readonly circumstances: Circumstances;
  readonly me: AccountId;
  /** The viewer may edit the issue; whether it is closed is another question. */
  readonly mayEdit: boolean;
  /** May be changed by the viewer, as things stand: permission held, issue not closed. */
  readonly editable: boolean;
  /** Records one thing; what was typed stays with whoever asked until the answer is there. */
  readonly tell: (command: CaseCommand) => Promise<Wire<{ stored: StoredCase | null }>>;
  /** An operation beside `tell` changed the case file. */
  readonly showStored: (stored: StoredCase) => void;
  /** Reads issue and circumstances again. */
  readonly readAgain: () => void;
}

export const CaseContext = createContext<Case | null>(null);

/** The case this view is about. */
export function useCase(): Case {
  const found = useContext(CaseContext);
  if (!found) throw new Error('This view belongs into a case');
  return found;
}
