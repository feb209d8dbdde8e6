import type { AccountId, IssueId, IssueKey } from '../id';
import type { Source } from '../nonconformance/triage-fields';
import type { Severity } from '../severity';

/** A report on the triage list. */
export interface WaitingReport {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly severity: Severity | null;
  readonly source: Source | null;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly reporter: AccountId | null;
}

export interface WaitingPage {
  readonly reports: readonly WaitingReport[];
  /** Names the page after this one; null where there is none. */
  readonly next: string | null;
}

const dayLength = 86_400_000;

/** Whole days somebody has been waiting; never less than none, though clocks differ. */
export const daysWaiting = ({ createdAt }: Pick<WaitingReport, 'createdAt'>, now: number): number =>
  Math.max(0, Math.floor((now - createdAt) / dayLength));
