import { survivalInterval, type Confidence, type Survival, type SurvivalStep } from './survival';

/** When it has happened to the asked share, and what that time lies between; null: later than anybody was followed. */
export interface SurvivalQuantile {
  readonly time: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Products of fractions miss a half by rounding. */
const sameTo = 1e-9;

type Curve = (step: SurvivalStep) => number | null;

/**
 * The first time the curve is below the level. Where it runs level with it, the middle of that stretch: so the median
 * of times without any censoring is the one everybody knows (the rule of R's survfit).
 */
function timeBelow(level: number, steps: readonly SurvivalStep[], curve: Curve): number | null {
  const heights = steps.flatMap((step) => {
    const height = curve(step);
    return height === null ? [] : [{ time: step.time, height }];
  });
  const first = heights.find(({ height }) => height < level + sameTo);
  if (!first) return null;
  if (first.height < level - sameTo) return first.time;
  const next = heights.find(({ height }) => height < level - sameTo);
  return next ? (first.time + next.time) / 2 : first.time;
}

/**
 * The time by which it has happened to `share` (0 to 1, the median is 0.5) of all, with its interval (Brookmeyer and
 * Crowley 1982, on log(−log)). Null without data.
 */
export function survivalQuantile(
  survival: Survival,
  share: number,
  confidence: Confidence,
): SurvivalQuantile | null {
  if (survival.kind === 'noData') return null;
  const at = (curve: Curve): number | null => timeBelow(1 - share, survival.steps, curve);
  return {
    time: at((step) => step.survival),
    low: at((step) => survivalInterval(step, confidence)?.low ?? null),
    high: at((step) => survivalInterval(step, confidence)?.high ?? null),
  };
}

/** The share it has not happened to by a time; null without data, and beyond what anybody was followed for. */
export function survivalAt(survival: Survival, time: number): number | null {
  if (survival.kind === 'noData') return null;
  const share = survival.steps.findLast((step) => step.time <= time)?.survival ?? 1;
  return time > survival.followedFor && share > 0 ? null : share;
}
