import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  interview,
  page,
  qualityWork,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';

export const reworkLeak: Case = {
  slug: 'rework-leak',
  daysAgo: 504,
  by: 'quality',
  summary: 'Reworked pumps were not tested for leaks again',
  seen: 'Of twelve rework records the auditor chose, two pumps have no leak test after their housing was opened.',
  expected: 'WI-288, 4.5: every opened housing is tested for leaks.',
  where: 'Surveillance audit by the notified body, rework of line 1.',
  source: 'externalAudit',
  severity: 'major',
  potential: 'major',
  process: 'Production',
  labels: ['line-1', 'rework'],
  relatesTo: ['audit-notified-body'],
  owner: 'factory',
  triaged: 0,
  containment:
    'Both pumps are in stock: tested, tight. Rework is signed off by quality until the cause is removed.',
  started: 1,
  disposed: { on: 3, as: ['corrected'] },
  decided: {
    on: 17,
    capaNeeded: 'no',
    why: 'One route of rework is affected and the action removes it for good; the next audit will look again.',
  },
  closed: 52,
  remarks: [
    said(
      'quality',
      18,
      'Plan sent to the notified body, with the records of all 212 reworks of two years.',
    ),
    said('quality', 51, 'Accepted by the notified body; they look at the route in the next audit.'),
  ],
  analysis: {
    by: 'factory',
    on: 6,
    problem: {
      what: 'Pumps leave rework without a leak test',
      where: 'Line 1, rework of displays',
      when: 'In the last two years',
      howMany: '2 of 12 records in the sample; 5 of 212 in all',
      requirement: 'WI-288, 4.5',
      evidence: [
        page('wi-288', '4.5 asks for the test after every opened housing'),
        seen('All 212 records read: five without a test, all with a changed display'),
      ],
    },
    whys: [
      chain(
        why('method', 'The route for displays goes straight to final test'),
        why(
          'method',
          'When the display got its own route, steps were copied from repair before closing the housing',
          {
            evidence: [
              interview(
                'Process engineer',
                'The route was made from the assembly’s, where the housing is still open',
              ),
            ],
          },
        ),
        root(
          'method',
          'A new route is released without comparing it with the tests its steps make necessary',
          {
            leg: 'system',
            checks: [
              checked(
                'quality2',
                15,
                'observation',
                'Nine routes compared with the test matrix: this one and no other lacks a test.',
              ),
            ],
            actions: [
              qualityWork(
                'route-with-matrix',
                'Task',
                'A route is released with its line in the test matrix',
                ['factory', 'factory'],
                16,
                { 22: 'In Progress', 44: 'Done' },
              ),
              qualityWork(
                'display-route',
                'Task',
                'Route for displays: leak test after closing',
                ['factory', 'factory'],
                16,
                { 19: 'Done' },
              ),
            ],
          },
        ),
      ),
      ruledOut(
        'person',
        'The test was left out by oversight',
        'The route never asked for it: five pumps, three colleagues, the same printed route.',
      ),
    ],
    extent: {
      on: 16,
      answer: 'exists',
      note: 'Five pumps; three are with customers. Service tested them on site: tight. Service’s own routes have the test.',
    },
  },
};
