import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  inComponent,
  inControl,
  inProcess,
  interview,
  measured,
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
  inTheComponent,
  inTheProcess,
  lifted,
  lots,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { oneRevisionAtAStation } from './one-revision-at-a-station.ts';

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
  components: ['Pump head'],
  said: [
    lots(['2231'], ['factory', 0]),
    held(
      'three-lots',
      '118 pumps of lot 2231 and of the lots beside it stay at line 1',
      'factory',
      ['factory', 0],
    ),
    holds('three-lots', 'Compared with the order list: 118 of 118 are there.', ['quality', 1]),
    disposed('pumps-held', 'held', ['quality', 1], {
      quantity: [118, 'pumps'],
      note: 'Until each was opened and its spring seen.',
    }),
    disposed('heads-rebuilt', 'corrected', ['quality', 3], {
      quantity: [22, 'pump heads'],
      note: 'The spring of revision C goes in; the others only get a new seal.',
    }),
    reverified('heads-rebuilt', '22 of 22 within 2 % of 25 ml/h at final test.', ['quality2', 6]),
    lifted('three-lots', 'Every pump of the three lots was opened and tested again.', [
      'factory',
      6,
    ]),
    alsoAt(
      inTheProcess('Production'),
      'Gasket 4-118 and screw 4-031 lay in two revisions, too; the old ones are booked out.',
      ['quality', 8],
    ),
    notAt(
      inTheComponent('Pump head'),
      'The pump head of Duo has a spring of its own, and that has one revision so far.',
      ['quality', 8],
    ),
    notAt(
      ofTheClass('method'),
      'Changes of documents do carry a line for what becomes of the old copies.',
      ['quality2', 9],
    ),
  ],
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
            capa: oneRevisionAtAStation,
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
