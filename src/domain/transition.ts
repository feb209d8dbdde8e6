import type { GatingRuleId } from './causes/rules/rule';
import type { CaseRuleId } from './gate/case-rule';

/** A rule that may hold a transition back: of the analysis, or of the rest of the case. */
export type GuardId = GatingRuleId | CaseRuleId;

/** A step of a work type's life; `rules` must be satisfied before it is taken. */
export interface Transition<Status extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly from: readonly Status[];
  readonly to: Status;
  readonly rules: readonly GuardId[];
  /** Whoever takes it says why. */
  readonly needsReason?: boolean;
}
