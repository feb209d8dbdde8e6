import type { CauseId } from '../../id';
import type { Severity } from '../../severity';
import type { CauseDocument } from '../document';

export type RuleId = 'C2' | 'E3' | 'E4' | 'T1' | 'A1' | 'L2';
type Level = 'advise' | 'block';
export type RuleNode = CauseId | 'problem' | 'analysis';

/** Where a rule fires, with the facts its sentence needs. */
export interface Fault {
  readonly node: RuleNode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A rule of sound root-cause analysis: exact (structural) or by word lists (wording, advice only). */
export interface Rule {
  readonly id: RuleId;
  readonly source: string;
  readonly kind: 'structural' | 'wording';
  readonly level: Readonly<Record<Severity, 'off' | Level>>;
  check(document: CauseDocument): Fault[];
}

export interface Finding extends Fault {
  readonly rule: RuleId;
  readonly level: Level;
}

/** Advice where the harm is minor, a condition where it is not. */
export const blocksFromMajor = { minor: 'advise', major: 'block', critical: 'block' } as const;
export const blocksAlways = { minor: 'block', major: 'block', critical: 'block' } as const;
