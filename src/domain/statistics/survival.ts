import type { Interval } from './interval';

/** What became of those that were followed for this long (days, or any one unit). */
export interface FollowedUp {
  readonly time: number;
  /** How many it happened to then. */
  readonly events: number;
  /** How many had it still ahead when they were last looked at: open, or not come back. */
  readonly censored: number;
}

/** The curve steps down at each time at which it happened to somebody. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** The share it has not happened to. */
  readonly survival: number;
  /** Greenwood's sum Σ d / (n (n − d)); null from where nobody is left. */
  readonly greenwood: number | null;
}

export type Survival =
  | { readonly kind: 'noData' }
  | {
      readonly kind: 'curve';
      readonly count: number;
      readonly steps: readonly SurvivalStep[];
      /** The longest anybody was followed: beyond it the curve says nothing unless it is down to zero. */
      readonly followedFor: number;
    };

function byTime(rows: readonly FollowedUp[]): FollowedUp[] {
  const times = new Map<number, FollowedUp>();
  for (const { time, events, censored } of rows) {
    if (events + censored === 0) continue;
    const there = times.get(time);
    times.set(time, {
      time,
      events: events + (there?.events ?? 0),
      censored: censored + (there?.censored ?? 0),
    });
  }
  return [...times.values()].toSorted((a, b) => a.time - b.time);
}

/**
 * The curve of Kaplan and Meier (1958) from single cases or from a histogram of days, in any order. Who was last
 * looked at on the day it happened to others was still at risk on that day.
 */
export function survivalOf(rows: readonly FollowedUp[]): Survival {
  const times = byTime(rows);
  const last = times.at(-1);
  if (!last) return { kind: 'noData' };
  const count = times.reduce((sum, { events, censored }) => sum + events + censored, 0);
  const steps: SurvivalStep[] = [];
  let atRisk = count;
  let survival = 1;
  let greenwood: number | null = 0;
  for (const { time, events, censored } of times) {
    const left = atRisk - events;
    if (events > 0) {
      survival *= left / atRisk;
      greenwood = left === 0 || greenwood === null ? null : greenwood + events / (atRisk * left);
      steps.push({ time, atRisk, events, survival, greenwood });
    }
    atRisk = left - censored;
  }
  return { kind: 'curve', count, steps, followedFor: last.time };
}

/** Greenwood's variance of the share at a step. */
export const survivalVariance = ({ survival, greenwood }: SurvivalStep): number | null =>
  greenwood === null ? null : survival ** 2 * greenwood;

/** Quantiles of the normal distribution that leave half of the rest on each side. */
const normalBound = { 80: 1.2815515655446004, 90: 1.6448536269514722, 95: 1.959963984540054 };

/** Per cent. */
export type Confidence = keyof typeof normalBound;

/**
 * The interval around the share at a step, on the scale of log(−log), where it stays between 0 and 1 also for small
 * numbers. Null where nobody is left.
 */
export function survivalInterval(step: SurvivalStep, confidence: Confidence): Interval | null {
  const { survival, greenwood } = step;
  if (greenwood === null) return null;
  const reach = (normalBound[confidence] * Math.sqrt(greenwood)) / Math.log(survival);
  return { low: survival ** Math.exp(-reach), high: survival ** Math.exp(reach) };
}
