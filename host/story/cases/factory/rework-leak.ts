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
import {
  alsoAt,
  disposed,
  held,
  holds,
  inThePlace,
  inTheProcess,
  lifted,
  noCapaDespite,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';

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
  said: [
    held(
      'second-signature',
      'Quality signs each rework before the pump leaves the bench',
      'quality',
      ['quality', 0],
    ),
    disposed('pumps-tested', 'corrected', ['quality', 2], {
      quantity: [5, 'pumps'],
      note: 'Two in stock and three with customers; service brought the tester along.',
    }),
    reverified('pumps-tested', 'Five of five tight at 40 kPa for 60 seconds.', ['quality2', 3]),
    holds(
      'second-signature',
      'Eleven reworks of two weeks: eleven signatures, eleven leak tests.',
      ['quality2', 15],
    ),
    alsoAt(
      inTheProcess('Production'),
      'Five pumps of one route, three of them with customers. The other eight routes have the test.',
      ['quality2', 16],
    ),
    notAt(
      ofTheClass('method'),
      'Routes of service are printed from the test matrix and cannot leave a test out.',
      ['quality2', 16],
    ),
    notAt(
      inThePlace('Repair at distributors'),
      'Distributors exchange pumps as a whole; no housing is opened there.',
      ['quality', 16],
    ),
    noCapaDespite(
      ['majorFromAudit'],
      'One route of nine lacked the test. The action closes the way by which a route comes into use without it, and the next audit looks at it.',
      ['quality', 17],
    ),
    lifted(
      'second-signature',
      'No route can be released without its line in the matrix any more.',
      ['quality', 45],
    ),
  ],
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
            evidence: [
              seen(
                'Release form of routes: drawing, tools and times; tests are not among its lines',
              ),
            ],
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
      why('measurement', 'Final test measures flow and alarms; a leaking housing passes it', {
        leg: 'escape',
        evidence: [seen('A pump with its seal left out on purpose passes final test')],
      }),
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
    risk: {
      answer: 'unchanged',
      note: 'Fluid in the housing is H-022. All five pumps were tight, and the control it names is in force again.',
    },
  },
};
