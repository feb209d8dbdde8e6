import type { CauseId, IssueId } from '../../id';
import type { Severity } from '../../severity';
import type { Part, Subject } from './subject';

/** Exact, and sure enough to hold a transition back. */
export type GatingRuleId =
  'C2' | 'C5' | 'C8' | 'T1' | 'E1' | 'E3' | 'E4' | 'A1' | 'P4' | 'P5' | 'L1' | 'L2' | 'L3';

/** Exact as well, but there are good reasons to let them be: they only advise. */
export type AdvisoryRuleId =
  'P6' | 'C3' | 'C6' | 'C11' | 'T6' | 'T9' | 'T10' | 'T11' | 'E5' | 'L4' | 'L5' | 'L6' | 'A2';

/** They look at the graph, links, people and times, never at the meaning of words. */
export type StructuralRuleId = GatingRuleId | AdvisoryRuleId;

/** By words: they misfire now and then, and so they only advise. T1 is both. */
export type WordingRuleId =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T7'
  | 'T8'
  | 'C1'
  | 'C4'
  | 'C7'
  | 'C9'
  | 'C10'
  | 'T4'
  | 'T5'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A7';

export type RuleId = StructuralRuleId | WordingRuleId;

export type Level = 'advise' | 'block';
export type RuleNode = CauseId | 'problem' | 'analysis';

/** Where a rule fires, with the facts its sentence needs. */
export interface Fault {
  readonly node: RuleNode;
  /** The action meant, where the rule speaks of one. */
  readonly action?: IssueId;
  readonly data: Readonly<Record<string, string | number>>;
  /** Advice in this place, even where the rule blocks elsewhere. */
  readonly level?: 'advise';
}

/** A rule of sound root-cause analysis. */
export interface Rule<Id extends RuleId = RuleId, Most extends Level = Level> {
  readonly id: Id;
  readonly source: string;
  readonly kind: 'structural' | 'wording';
  readonly level: Readonly<Record<Severity, 'off' | Most>>;
  /** What it cannot judge without: where one of them is not known, the rule is silent. */
  readonly needs: readonly Part[];
  check(subject: Subject): readonly Fault[];
}

export type StructuralRule<Id extends StructuralRuleId = StructuralRuleId> = Rule<Id>;
export type AdvisoryRule<Id extends AdvisoryRuleId = AdvisoryRuleId> = Rule<Id, 'advise'>;

export interface Finding extends Omit<Fault, 'level'> {
  readonly rule: RuleId;
  readonly level: Level;
}

/** Advice where the harm is minor, a condition where it is not. */
export const blocksFromMajor = { minor: 'advise', major: 'block', critical: 'block' } as const;
export const blocksAlways = { minor: 'block', major: 'block', critical: 'block' } as const;
export const advises = { minor: 'advise', major: 'advise', critical: 'advise' } as const;
/** Asked only where the harm is grave enough for the work it takes. */
export const advisesFromMajor = { minor: 'off', major: 'advise', critical: 'advise' } as const;
export const blocksOnlyFromMajor = { minor: 'off', major: 'block', critical: 'block' } as const;
