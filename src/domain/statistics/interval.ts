/** What the truth lies between. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
