import type { Capa, Case } from '../../case.ts';
import {
  chain,
  checked,
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
          evidence: [seen('Both revisions lay in the same bin; they look alike')],
        }),
        why('material', 'Two revisions lay in one bin', {
          evidence: [interview('Assembler', 'I take what is in the bin; it is one part number')],
        }),
        root(
          'method',
          'A change of revision starts with the new part’s arrival and says nothing of the old stock',
          {
            leg: 'system',
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
  },
};
