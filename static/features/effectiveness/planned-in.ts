import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { daysBetween } from '../../../src/domain/days';
import { amountIn, wholeIn } from './amounts-typed';
import { type CountedBefore, countFor } from './counted-before';
import type { CriterionDraft } from './criterion-draft';

export type Planned = Pick<Criterion, 'measure' | 'baseline' | 'target' | 'window'>;

/** What a test sees of the draft; null as long as something is missing for it. */
export function plannedIn(draft: CriterionDraft, before: CountedBefore | null): Planned | null {
  const target = wholeIn(draft.target);
  if (target === null) return null;
  if (draft.kind === 'challenge') {
    const [trials, percent] = [wholeIn(draft.trials), amountIn(draft.percent)];
    if (trials === null || trials <= target || percent === null || percent >= 100) return null;
    const measure = {
      kind: 'challenge',
      what: draft.what.trim(),
      ...{ trials, failureRate: percent / 100 },
    } as const;
    return { measure, baseline: null, target, window: null };
  }
  const counted = countFor(draft, before);
  const window = amountIn(draft.window);
  if (!counted || window === null) return null;
  const { asked } = counted;
  const isDays = draft.measuredIn === 'days';
  const unit = isDays ? 'days' : draft.unit.trim();
  const exposure = isDays ? daysBetween(asked.from, asked.to) : amountIn(draft.before);
  if (exposure === null || unit === '' || (!isDays && unit === 'days')) return null;
  return {
    measure: asked.measure,
    baseline: {
      events: counted.counted.events,
      exposure: { amount: exposure, unit },
      ...{ from: asked.from, to: asked.to },
    },
    target,
    window: { amount: window, unit },
  };
}
