import type { Capa } from '../../case.ts';
import { firmwareWork, qualityWork, said, step } from '../../phrases.ts';
import { changes, classed, criterion, extended, harmHandled } from '../../record-phrases.ts';

export const batteryAgeing: Capa = {
  slug: 'battery-ageing',
  summary: 'Remaining battery time is told from the battery’s real capacity over its whole life',
  on: 14,
  by: 'quality',
  owner: 'firmware',
  due: 150,
  postponed: [{ on: 93, to: 450 }],
  description: [
    'The gauge learns the capacity at every full charge and tells minutes, not per cent, below half an hour.',
    'Effective when no pump stops before the announced time in 200 field batteries older than 18 months, watched for 12 months.',
  ],
  actions: [
    firmwareWork(
      'gauge-learns-capacity',
      'Story',
      'Battery gauge learns the full capacity at every full charge',
      ['firmware', 'engineer'],
      22,
      { 26: 'In Progress', 71: 'Done' },
    ),
    qualityWork(
      'service-life-in-spec',
      'Task',
      'SP-009: component specifications state behaviour at end of life',
      ['quality2', 'quality2'],
      24,
      { 60: 'Done' },
      { due: 62 },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'stops-before-time',
        measure: {
          what: 'Reports of a pump that stops before the time its battery announced',
          jql: 'issuetype = Nonconformance AND component = Battery',
        },
        baseline: { events: 6, in: 365 },
        target: 0,
        window: { for: 365 },
        judge: 'quality',
      },
      ['quality', 23],
    ),
    classed('gauge-learns-capacity', 'strong', ['quality', 25]),
    classed('service-life-in-spec', 'intermediate', ['quality', 25]),
    changes('service-life-in-spec', 'sp-009', ['quality2', 26]),
    harmHandled(
      'A full charge takes twenty minutes longer while the gauge learns; the screen says so and nurses were asked.',
      ['firmware', 70],
    ),
    extended(
      'battery-ageing',
      [150, 450],
      'The work is done in time. Batteries age slowly: the watch runs through all four seasons, and the CAPA stays open for it.',
      ['firmware', 93],
    ),
  ],
  steps: [
    step(15, 'firmware', 'Investigate cause'),
    step(21, 'quality', 'Plan action'),
    step(92, 'firmware', 'Check effectiveness'),
  ],
  remarks: [
    said('quality', 93, 'Version 4.1 is on 214 pumps with batteries older than 18 months.'),
    said('quality', 275, 'Half of the watch is over: 9 deep discharges, all announced in time.'),
  ],
};
