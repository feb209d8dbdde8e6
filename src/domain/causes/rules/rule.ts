import type { CauseId, IssueId } from '../../id';
import type { Severity } from '../../severity';
import type { Part, Subject } from './subject';

/** Exact: they look at the graph, links, people and times. */
export type StructuralRuleId = 'C2' | 'T1' | 'E3' | 'E4' | 'A1' | 'L2';

/** By words: they misfire now and then, and so they only advise. T1 is both. */
export type WordingRuleId = 'P1';

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

export interface Finding extends Omit<Fault, 'level'> {
  readonly rule: RuleId;
  readonly level: Level;
}

/** Advice where the harm is minor, a condition where it is not. */
export const blocksFromMajor = { minor: 'advise', major: 'block', critical: 'block' } as const;
export const blocksAlways = { minor: 'block', major: 'block', critical: 'block' } as const;
export const advises = { minor: 'advise', major: 'advise', critical: 'advise' } as const;
