import type { CustomerFacing } from '../case-file/triage';
import type { Source } from '../nonconformance/triage-fields';
import type { Severity } from '../severity';

/** Something of Jira's own that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What triage says of a report. */
export interface TriageAnswers {
  readonly source: Source | null;
  readonly severity: Severity | null;
  readonly potentialSeverity: Severity | null;
  readonly process: Choice | null;
  readonly versions: readonly Choice[];
  readonly components: readonly Choice[];
  readonly lots: readonly string[];
  readonly customerFacing: CustomerFacing | null;
  /** Null as long as it is left open. */
  readonly capaNeeded: 'yes' | 'no' | null;
  readonly capaReason: string;
}

/** What a person answered here, over what is recorded and what the report suggests. */
export type Touched = Partial<TriageAnswers>;

const rank: Readonly<Record<Severity, number>> = { minor: 0, major: 1, critical: 2 };

const worse = (a: Severity | null, b: Severity | null): Severity | null =>
  a === null || (b !== null && rank[b] > rank[a]) ? b : a;

/**
 * What the form begins with: as recorded, and where nobody said anything, what follows from the rest. It could not
 * have become less bad than it is; what a customer complained about a customer saw.
 */
export function proposed(recorded: TriageAnswers, touched: Touched): TriageAnswers {
  const said = { ...recorded, ...touched };
  const isOwn = touched.potentialSeverity !== undefined;
  return {
    ...said,
    potentialSeverity: isOwn
      ? said.potentialSeverity
      : worse(recorded.potentialSeverity, said.severity),
    customerFacing: said.customerFacing ?? (said.source === 'complaint' ? 'yes' : null),
  };
}

export type Lacking = 'source' | 'severity' | 'process' | 'capaReason';

/** What is still needed before a report is triaged. A decision about a CAPA may wait, one without a reason may not be. */
export function lackingIn(
  { source, severity, process, capaNeeded, capaReason }: TriageAnswers,
  hasProcesses: boolean,
): Lacking[] {
  return [
    ...(source === null ? ['source' as const] : []),
    ...(severity === null ? ['severity' as const] : []),
    ...(process === null && hasProcesses ? ['process' as const] : []),
    ...(capaNeeded !== null && capaReason.trim() === '' ? ['capaReason' as const] : []),
  ];
}
