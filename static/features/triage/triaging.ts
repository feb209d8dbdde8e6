import { createContext, useContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import type { Relation } from '../../../src/domain/case-file/triage';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { RecurrenceQuestion } from '../../../src/domain/gate/expected-capa';
import type { ProjectPolicy } from '../../../src/domain/gate/policy';
import type { CommandId, IssueId, IssueKey, IssueReference } from '../../../src/domain/id';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import type { TriageDesk } from '../../../src/domain/triage/desk';
import type { Candidate } from '../../../src/domain/triage/likely-relations';

/** The report on the desk. */
export interface TriagedReport {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  /** By the transition table's name. */
  readonly status: string | null;
  readonly document: CauseDocument;
  readonly caseFile: CaseFile;
}

/** How a report is said to stand to another issue. */
export interface Relating {
  readonly id: CommandId;
  readonly other: IssueKey;
  readonly relation: Relation['kind'];
  readonly verdict: Relation['verdict'];
  readonly note: string;
}

type Stored = Promise<Wire<{ readonly stored: StoredCase }>>;

/** What can be done at triage, all of it as the person who looks. */
export interface Triaging {
  readonly report: TriagedReport;
  readonly policy: ProjectPolicy;
  readonly readDesk: () => Promise<Wire<TriageDesk>>;
  readonly findCandidates: (
    words: readonly string[],
    componentIds: readonly string[],
  ) => Promise<Wire<readonly Candidate[]>>;
  /** Null when Jira does not say. */
  readonly countRecurrences: (question: RecurrenceQuestion) => Promise<number | null>;
  /** Writes what is said otherwise than it was recorded. */
  readonly writeFields: (recorded: TriageAnswers, answers: TriageAnswers) => Promise<Wire<null>>;
  readonly tell: (id: CommandId, command: CaseCommand) => Stored;
  readonly relate: (
    relating: Relating,
  ) => Promise<Wire<{ readonly stored: StoredCase; readonly capas: readonly IssueReference[] }>>;
  readonly link: (relation: Relation['kind'], other: IssueKey) => Promise<Wire<null>>;
  readonly takeTriage: () => Promise<Wire<null>>;
  readonly decline: (why: string) => Promise<Wire<null>>;
  readonly open: (issue: IssueKey) => void;
}

export const TriagingContext = createContext<Triaging | null>(null);

/** The report this view is about. */
export function useTriaging(): Triaging {
  const found = useContext(TriagingContext);
  if (!found) throw new Error('This view belongs to a report');
  return found;
}
