import type { Day, Instant } from '../calendar';
import type { CaseFile } from '../case-file/case-file';
import type { CapaStep } from '../case-file/permanent-fix';
import type { CaseFacts } from '../gate/case-facts';
import type { AccountId, IssueId, IssueKey } from '../id';
import type { GatedWorkType } from '../next-transitions';
import type { Severity } from '../severity';
import type { QualityIssue } from '../weight';

/** A nonconformance or CAPA that is not closed, as far as reminders look at it. */
export interface OpenCase {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly workType: GatedWorkType;
  /** Its status in the transition table; null for one an admin put in. */
  readonly step: string | null;
  readonly severity: Severity | null;
  readonly owner: AccountId | null;
  readonly createdAt: Instant;
  /** Null where it cannot be read: then nothing is said of what it holds. */
  readonly caseFile: CaseFile | null;
  /** Of the analysis. */
  readonly revision: number;
  readonly capaNeeded: QualityIssue['capaNeeded'];
  readonly facts: Pick<CaseFacts, 'actions' | 'unseenActions' | 'due'>;
  /** Those of its actions that are cases of their own. */
  readonly capas: readonly CapaStep[];
}

/** What waits in a case on a day. */
export type Looked = { readonly case: OpenCase; readonly today: Day };
