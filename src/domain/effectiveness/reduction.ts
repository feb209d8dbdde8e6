import { poissonAtMost } from '../statistics/poisson';
import { fewerAfter, type Counted } from '../statistics/two-rates';
import { evidenceOf } from './evidence';

/**
 * The two ways to ask how likely so few events are if nothing had changed.
 * - `poisson` takes the rate before as known: e^(−λt) where none is seen.
 * - `conditionalBinomial` takes both counts as the play of chance that they are, and is the more cautious.
 */
export type ReductionTest = 'poisson' | 'conditionalBinomial';

/** How likely `after.events` or fewer are, by each test, had nothing changed. Exposures > 0. */
export interface Reduction {
  /** The test that the verdict goes by. */
  readonly name: ReductionTest;
  readonly p: number;
  /** By the conditional test, whichever the verdict goes by. */
  readonly cautious: number;
}

/**
 * Where none may come back, the rate before is taken as known; where fewer may, both counts are compared. The target
 * alone decides, and it stands before the work is done: the plan that says "six quiet months are needed" and the
 * verdict six months later go by the same test, and nobody can choose the kinder one when the count is known. The
 * doubt that a short period before leaves is told beside the verdict (`hasFewEventsBefore`).
 */
export const reductionTestFor = (target: number): ReductionTest =>
  target === 0 ? 'poisson' : 'conditionalBinomial';

export function reductionOf(before: Counted, after: Counted, target: number): Reduction {
  const cautious = fewerAfter(before, after);
  const name = reductionTestFor(target);
  if (name === 'conditionalBinomial') return { name, p: cautious, cautious };
  const expected = (before.events / before.exposure) * after.exposure;
  return { name, p: poissonAtMost(after.events, expected), cautious };
}

/**
 * Strong evidence if the rate before is what it seems; but so few events before may have been bad luck, and with both
 * counts compared there is no evidence at all.
 */
export const hasFewEventsBefore = ({ p, cautious }: Omit<Reduction, 'name'>): boolean =>
  evidenceOf(p) === 'strong' && evidenceOf(cautious) === 'none';
