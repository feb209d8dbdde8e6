import type { Capa } from '../../case.ts';
import { aside, firmwareWork, qualityWork, said, step } from '../../phrases.ts';
import {
  alsoAt,
  classed,
  criterion,
  effective,
  inTheComponent,
  inTheProcess,
  looked,
  noHarm,
  notAt,
  ofTheClass,
  systemChanged,
} from '../../record-phrases.ts';

export const filterRange: Capa = {
  slug: 'filter-range',
  summary: 'Signal filters are designed and reviewed for the whole range of rates',
  on: 9,
  by: 'quality',
  owner: 'firmware',
  due: 200,
  description: [
    'Every filter between a sensor and an alarm is described in units of time and calculated at the lowest and the highest rate.',
    'Effective when the alarm times of the next two releases stay within their limits at 0.1, 1 and 1200 ml/h, in the regression and in the first 100 pumps of each release.',
  ],
  actions: [
    firmwareWork(
      'filter-in-milliseconds',
      'Task',
      'Filter lengths in milliseconds, asserted at 0.1, 1 and 1200 ml/h',
      ['firmware', 'engineer'],
      15,
      { 18: 'In Progress', 31: 'Done' },
    ),
    qualityWork(
      'review-calculates-range',
      'Task',
      'DR-07: the review calculates each filter at both ends of the range',
      ['quality', 'quality2'],
      16,
      { 40: 'Done' },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'late-alarms',
        measure: {
          what: 'Reports of an alarm that comes late or not at all',
          jql: 'issuetype = Nonconformance AND component = Alarms',
        },
        baseline: { events: 11, in: 365 },
        target: 0,
        window: { for: 140 },
        judge: 'quality',
      },
      ['quality', 16],
    ),
    classed('filter-in-milliseconds', 'strong', ['quality', 18]),
    classed('review-calculates-range', 'weak', ['quality', 18]),
    noHarm('A shorter filter could let the alarm sound for a kink: 200 hours at 25 ml/h, none.', [
      'firmware',
      38,
    ]),
    alsoAt(inTheProcess('Software'), 'Air and temperature have filters in milliseconds as well.', [
      'firmware',
      43,
    ]),
    notAt(inTheComponent('Alarms'), 'No other alarm waits for a filter.', ['firmware', 43]),
    notAt(ofTheClass('method'), 'Checklists DR-01 to DR-06 were read: each names the range.', [
      'quality2',
      43,
    ]),
    systemChanged('Checklist DR-07 has a question on the range of rates.', ['quality', 180]),
    looked(['quality', 195]),
    effective(
      'No late alarm in 140 days, after eleven in the year before; 3.8 and 3.9 hold their limits at 0.1, 1 and 1200 ml/h.',
      ['quality', 196],
    ),
  ],
  steps: [
    step(10, 'firmware', 'Investigate cause'),
    step(14, 'quality', 'Plan action'),
    step(44, 'firmware', 'Check effectiveness'),
    step(196, 'quality', 'Close as effective'),
  ],
  legsAside: {
    on: 13,
    by: 'firmware',
    asides: [
      aside(
        'escape',
        'Answered in the nonconformance: the nightly regression runs both ends of the range now and finds build 114.',
      ),
    ],
  },
  remarks: [
    said(
      'quality2',
      195,
      'Releases 3.8 and 3.9: all alarm times within limits at the three rates. First 100 pumps of each: no late alarm in the logs.',
    ),
  ],
};
