import type { Leg } from '../cause';

/** What a cause leaves out where it is as in the cause before it. */
export interface Line {
  readonly leg: Leg;
  /** The author's place in the list of people. */
  readonly by: number;
}

/** What stands before the first cause. */
export const firstLine: Line = { leg: 'occurrence', by: 0 };
