import type { GatingRuleId } from './causes/rules/rule';

/** A step of a work type's life; `rules` must be satisfied before it is taken. */
export interface Transition<Status extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly from: readonly Status[];
  readonly to: Status;
  readonly rules: readonly GatingRuleId[];
  /** Whoever takes it says why. */
  readonly needsReason?: boolean;
}
