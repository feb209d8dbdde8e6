import type { Criterion } from '../saying.ts';
import { storyId } from './story-id.ts';
import type { Record } from './tell-analysis.ts';
import type { Teller } from './teller.ts';

const daysUnless = (unit: string | undefined): string => unit ?? 'days';

function measureOf({ measure }: Criterion, { words }: Record) {
  const what = words(measure.what);
  if (!('jql' in measure)) return { kind: 'challenge', ...measure, what };
  const { jql, by = 'created' } = measure;
  return { kind: 'count', what, jql, where: 'project', by };
}

/** What would prove that it helped, as the case's page sends it. */
export function criterionOf(teller: Teller, record: Record, given: Criterion) {
  const { slug, revision = 1, baseline, target, window, judge, reason } = given;
  return {
    id: storyId('criterion', record.slug, slug),
    revision,
    measure: measureOf(given, record),
    baseline: baseline
      ? {
          events: baseline.events,
          exposure: { amount: baseline.in, unit: daysUnless(baseline.unit) },
        }
      : null,
    target,
    window: window ? { amount: window.for, unit: daysUnless(window.unit) } : null,
    judge: teller.accountOf(judge),
    ...(reason === undefined ? {} : { reason: record.words(reason) }),
  };
}
