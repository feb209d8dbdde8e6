import type { Day } from '../calendar';
import type { Level } from '../causes/rules/rule';
import type { Severity } from '../severity';
import type { QualityIssue } from '../weight';
import type { CaseFacts } from './case-facts';

/**
 * What is asked of a case besides its analysis. N: triage, D: disposition (the record items of ISO 9001 8.7.2),
 * A: actions and the check of their effect, L: coverage, V: the verdict.
 */
export type CaseRuleId =
  | 'N1'
  | 'N2'
  | 'N3'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'A3'
  | 'A6'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'A12'
  | 'A13'
  | 'A14'
  | 'A15'
  | 'L7'
  | 'L8'
  | 'V1'
  | 'V2'
  | 'V3'
  | 'V4';

/** Where in a case something is answered. */
export type CasePlace =
  | 'triage'
  | 'containment'
  | 'disposition'
  | 'actions'
  | 'effectiveness'
  | 'elsewhere'
  | 'adverseEffect'
  | 'systemChange';

export interface CaseSubject {
  readonly issue: QualityIssue;
  readonly facts: CaseFacts;
  readonly today: Day;
}

/** Where a rule fires, with the facts its sentence needs. */
export interface CaseFault {
  readonly place: CasePlace;
  /** The key or id of the one meant, where there are several. */
  readonly item?: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface CaseRule<Id extends CaseRuleId = CaseRuleId> {
  readonly id: Id;
  readonly source: string;
  readonly level: Readonly<Record<Severity, 'off' | Level>>;
  /** What it cannot judge without: where one of them is not known, it is silent. */
  readonly needs: readonly (keyof CaseFacts)[];
  check(subject: CaseSubject): readonly CaseFault[];
}

export interface CaseFinding extends CaseFault {
  readonly rule: CaseRuleId;
  readonly level: Level;
}
