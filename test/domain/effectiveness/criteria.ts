import { Instant } from '../../../src/domain/calendar';
import { Criterion } from '../../../src/domain/case-file/effectiveness';
import { ada } from '../causes/writing';

/** Leaks are counted: six in a year before, none in sixty days wanted. */
export const count = Criterion.parse({
  id: 'leaks1',
  revision: 1,
  measure: {
    kind: 'count',
    what: 'Leaks at the shaft',
    jql: 'summary ~ "leak"',
    where: 'project',
    by: 'created',
  },
  baseline: { events: 6, exposure: { amount: 365, unit: 'days' } },
  target: 0,
  window: { amount: 60, unit: 'days' },
  judge: ada,
  by: ada,
  at: Instant.parse('2026-03-02T09:30:00.000Z'),
});

/** Fifty-nine trials, none of which may fail. */
export const trials = Criterion.parse({
  ...count,
  id: 'trials1',
  measure: { kind: 'challenge', what: 'Run it at 95 °C', trials: 59, failureRate: 0.05 },
  baseline: null,
  window: null,
});
