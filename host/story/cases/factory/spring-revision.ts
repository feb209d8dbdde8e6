import type { Capa, Case } from '../../case.ts';
import {
  aside,
  chain,
  checked,
  inComponent,
  inControl,
  inProcess,
  interview,
  measured,
  qualityWork,
  root,
  ruledOut,
  said,
  seen,
  step,
  why,
} from '../../phrases.ts';

const capa: Capa = {
  slug: 'one-revision-at-a-station',
  summary: 'Only one revision of a part can be at a station',
  on: 11,
  by: 'quality',
  owner: 'factory',
  due: 100,
  description: [
    'Stock of the old revision is booked out and moved before the new one can be booked in; the scanner at the station refuses any other revision.',
    'Effective when the scanner has refused at least one test part a week and no mixed revision is found at final test for six months.',
  ],
  actions: [
    qualityWork(
      'scanner-refuses-revision',
      'Task',
      'Scanner at stations 2 to 7 refuses a revision the order does not name',
      ['factory', 'factory'],
      20,
      { 26: 'In Progress', 58: 'Done' },
    ),
    qualityWork(
      'old-stock-out-first',
      'Task',
      'Change order: old stock is booked out before the new revision is booked in',
      ['quality2', 'factory'],
      21,
      { 47: 'Done' },
    ),
  ],
  steps: [
    step(12, 'factory', 'Investigate cause'),
    step(18, 'quality', 'Plan action'),
    step(62, 'factory', 'Check effectiveness'),
    step(250, 'quality', 'Close as effective'),
  ],
  legsAside: {
    on: 15,
    by: 'factory',
    asides: [
      aside(
        'escape',
        'Final test caught all 22 by their flow. Finding them sooner is what the scanner is for; it stands among the actions.',
      ),
    ],
  },
  remarks: [
    said(
      'factory',
      120,
      'The scanner refused 9 of 9 test parts so far; no mixed revision since day 58.',
    ),
    said(
      'quality',
      249,
      'Six months: 26 of 26 test parts refused, 0 of 3,140 pumps with the old spring.',
    ),
  ],
};

export const springRevision: Case = {
  slug: 'spring-revision',
  daysAgo: 640,
  by: 'factory',
  summary: 'Pump heads of lot 2231 carry the spring of revision B',
  seen: 'Final test found flow 6 to 8 % low. In 22 of 40 pump heads the spring is revision B, with the softer wire.',
  expected: 'Bill of materials 4-220 revision F: spring revision C.',
  where: 'Line 1, station 4, Solo, lot 2231.',
  source: 'process',
  severity: 'major',
  potential: 'major',
  process: 'Production',
  labels: ['solo', 'line-1'],
  occurredBefore: 3,
  owner: 'factory',
  triaged: 0,
  containment: 'Lot 2231 and the lots before and after are held: 118 pumps. None was shipped.',
  started: 1,
  disposed: { on: 6, as: ['held', 'corrected'] },
  decided: {
    on: 10,
    capaNeeded: 'yes',
    why: 'Final test found it by the flow, but a smaller difference between revisions would pass.',
  },
  closed: 64,
  remarks: [
    said('factory', 2, 'All 118 pumps opened: 22 with revision B, all from one shift.'),
    said('factory', 5, '22 heads rebuilt and tested again, flow within 2 %.'),
  ],
  analysis: {
    by: 'factory',
    on: 4,
    problem: {
      what: 'Pump heads are built with the spring of the old revision',
      where: 'Line 1, station 4, Solo',
      when: 'Second shift of {3}, the first day of revision C',
      howMany: '22 of 118 pumps',
      requirement: 'Bill of materials 4-220 revision F',
      evidence: [measured(-7.1, '%', 'Mean flow of the 22 pumps at 25 ml/h')],
    },
    whys: [
      chain(
        why('person', 'The spring of revision B was taken from the bin at station 4', {
          firstWords: 'The assembler picked the wrong spring',
          since: 3,
          evidence: [seen('Both revisions lay in the same bin')],
          beneath: [
            why('material', 'The two springs look alike: 0.40 and 0.45 mm of the same wire', {
              within: inComponent('Spring 4-117'),
              evidence: [measured(0.05, 'mm', 'Difference of the wire, seen only with a gauge')],
            }),
          ],
        }),
        why('material', 'Two revisions lay in one bin', {
          since: 3,
          evidence: [interview('Assembler', 'I take what is in the bin; it is one part number')],
          beneath: [
            ruledOut(
              'machine',
              'The scanner booked revision C into the bin of another part',
              'Both bookings of {3} name bin 4-12, and every other bin of the station was counted.',
            ),
          ],
        }),
        why('method', 'Revision C was filled into the bin while 60 springs of B were left', {
          doubted: { firstWords: 'Revision C came two days before it was expected', mendedOn: 7 },
          since: 3,
          linkNote:
            '22 of the 60 were built in; the other 38 were still there when the bin was emptied.',
          evidence: [measured(38, 'springs', 'Revision B, counted in the bin')],
        }),
        root(
          'method',
          'A change of revision starts with the new part’s arrival and says nothing of the old stock',
          {
            leg: 'system',
            since: 560,
            within: inProcess('Change orders, SOP-019'),
            evidence: [
              seen('Change order 1187 names drawing and supplier, not the stock at stations'),
            ],
            checks: [
              checked(
                'quality',
                9,
                'observation',
                'Five other changes of this year: in two of them old parts were still at the station.',
              ),
            ],
            capa,
          },
        ),
      ),
      chain(
        why('measurement', 'No check between station 4 and final test looks at the spring', {
          leg: 'escape',
          within: inControl('In-process checks, line 1'),
        }),
        why('machine', 'The cover plate goes on at station 4 and hides the spring from station 5', {
          evidence: [seen('Order of assembly: spring, plate, then the check of the pump head')],
        }),
      ),
      ruledOut(
        'measurement',
        'The flow limit of final test is too wide to find a soft spring',
        'The 22 lay 6 to 8 % low and the limit is 5 %: every one was found. A smaller difference is named in the decision.',
        { leg: 'escape' },
      ),
      ruledOut(
        'machine',
        'The press of station 4 shortens the springs',
        'Ten springs of good heads were taken out: length within 0.1 mm of new ones.',
      ),
      ruledOut(
        'management',
        'The second shift did not know of the change',
        'It stood on the board and in the handover of {3}. Knowing of it does not tell the two springs apart.',
      ),
      ruledOut(
        'external',
        'The supplier delivered revision B under the label of C',
        'The delivery was measured at incoming inspection: wire 0.45 mm, revision C.',
      ),
    ],
    extent: {
      on: 8,
      by: 'quality',
      answer: 'exists',
      note: 'Gasket 4-118 and screw 4-031 also lay in two revisions; both differ in packaging only. Booked out.',
    },
    risk: {
      answer: 'unchanged',
      note: 'Low flow through a wrong part is H-009, with final test as its control. The control worked; the rating stands.',
    },
  },
};
