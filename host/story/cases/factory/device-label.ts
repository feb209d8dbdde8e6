import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  inDocument,
  inProcess,
  interview,
  measured,
  qualityWork,
  root,
  row,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  changes,
  customerFacing,
  disposed,
  held,
  holds,
  inTheComponent,
  inTheProcess,
  lifted,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { labelFromSerial } from './label-from-serial.ts';

export const deviceLabel: Case = {
  slug: 'device-label',
  daysAgo: 560,
  by: 'factory',
  summary: 'Eleven Duo pumps carry the device label of Solo',
  seen: 'At packing, eleven Duo pumps were found with the label and unique device code of Solo.',
  expected: 'WI-310: label and pump agree in model and serial number.',
  where: 'Line 2, packing, order 58812.',
  source: 'process',
  severity: 'major',
  potential: 'critical',
  process: 'Production',
  labels: ['duo', 'labelling', 'line-2'],
  owner: 'factory',
  triaged: 0,
  containment: 'Shipping of line 2 stopped; 164 boxes opened. All eleven were still in the house.',
  started: 0,
  disposed: { on: 3, as: ['held', 'corrected'] },
  decided: {
    on: 7,
    capaNeeded: 'yes',
    why: 'With the wrong label a recall would miss the pump, and a user could choose the wrong infusion set.',
  },
  closed: 70,
  components: ['Labelling'],
  said: [
    customerFacing('no', ['quality2', 1]),
    held(
      'line-2-waits',
      'Shipping of line 2 stands still; 164 boxes stay in the house',
      'factory',
      ['factory', 0],
    ),
    holds('line-2-waits', 'The gate shipped nothing of line 2 since 14:10.', ['quality2', 0]),
    disposed('boxes-held', 'held', ['quality', 0], {
      quantity: [164, 'boxes'],
      note: 'All boxes of order 58812, until each label was read beside the plate of its pump.',
    }),
    disposed('labels-anew', 'corrected', ['quality', 2], {
      quantity: [11, 'pumps'],
      note: 'The old labels were peeled off, counted and destroyed: eleven.',
    }),
    reverified('labels-anew', 'Eleven codes scanned against the pumps: eleven agree.', [
      'quality',
      3,
    ]),
    lifted('line-2-waits', 'All boxes were opened; every box is compared by two people now.', [
      'factory',
      3,
    ]),
    held('second-look', 'A second person compares label and plate of each box', 'factory', [
      'quality',
      3,
    ]),
    alsoAt(
      inTheProcess('Production'),
      'The label of the accessory box is chosen from the same list; it moves to the order as well.',
      ['quality2', 5],
    ),
    notAt(
      inTheComponent('Labelling'),
      'Infusion sets are labelled by the supplier, from the mould: nothing is chosen there.',
      ['quality2', 5],
    ),
    notAt(
      ofTheClass('management'),
      'No other step of the plan “serial by machine” was marked “later”.',
      ['quality', 6],
    ),
    notAt(
      ofTheClass('method'),
      'WI-311 and WI-312, packing of sets and of spare parts, ask for the part itself.',
      ['quality2', 6],
    ),
    changes('packing-compares-pump', 'wi-310', ['quality2', 7]),
    holds(
      'second-look',
      'Watched 40 boxes on two shifts: 40 comparisons, two signatures on each.',
      ['quality2', 20],
    ),
    lifted('second-look', 'The camera compares every box, and the line stops without it.', [
      'factory',
      67,
    ]),
  ],
  remarks: [
    said(
      'quality',
      1,
      'Shipped pumps of the last 30 days: photographs of 640 labels checked, all correct.',
    ),
  ],
  analysis: {
    by: 'quality2',
    on: 2,
    problem: {
      what: 'Duo pumps carry the label of Solo',
      where: 'Line 2, packing',
      when: 'After the change of model in the afternoon of {0}',
      howMany: '11 of 164 boxes of the order; 0 of 640 shipped before',
      requirement: 'WI-310: label and pump agree',
      evidence: [measured(11, 'of 164 boxes', 'All boxes of the order opened')],
    },
    sheet: {
      tried: 6,
      rows: [
        row(
          'fields',
          'what',
          ['Model and device code on the label', 'Date and order number on the same label'],
          ['Chosen on the printer’s screen; the others come with the order', 'None'],
        ),
        row(
          'line',
          'where',
          ['Line 2', 'Line 1, with the same printer and the same people'],
          ['Two models are packed here, one on line 1', 'Duo came to line 2 on {41}'],
        ),
        row(
          'boxes',
          'when',
          ['The first eleven boxes after the change of model', 'The 153 boxes after them'],
          ['The list still stood on Solo until box twelve', 'Change of model at 13:40'],
        ),
      ],
    },
    whys: [
      chain(
        why('method', 'The label is chosen from a list on the printer’s screen', {
          within: inDocument('WI-310, step 4'),
        }),
        why('machine', 'After a change of model the list still stands on the model before', {
          since: 0,
          linkNote: 'Eleven labels were printed before the list was set to Duo.',
          evidence: [seen('Printer keeps the last choice until somebody changes it')],
        }),
        root(
          'management',
          'Printing was left out when the line was given serial numbers by machine',
          {
            leg: 'system',
            since: 330,
            within: inProcess('Planning of line projects'),
            explains: { fields: 'yes', line: 'yes', boxes: 'yes' },
            evidence: [seen('Project plan “serial by machine”: printing marked “later”, no owner')],
            checks: [
              checked(
                'quality',
                6,
                'reproduction',
                'With the printer reading the pump on a trial table: 40 changes of model, 40 right labels. With the list: 3 wrong ones in 40.',
              ),
            ],
            capa: labelFromSerial,
          },
        ),
      ),
      chain(
        why(
          'measurement',
          'The check at packing compares the label with the order, not with the pump',
          {
            leg: 'escape',
          },
        ),
        root(
          'method',
          'The work instruction asks for the order number twice and for the pump not at all',
          {
            within: inDocument('WI-310, steps 6 and 9'),
            explains: { fields: 'no', line: 'no', boxes: 'no' },
            evidence: [
              interview('Packing', 'I look at the order twice; the pump is in its bag by then'),
            ],
            checks: [
              checked(
                'quality',
                6,
                'observation',
                'WI-310 step 6 and 9 both ask for the order; the pump’s plate is turned away from view.',
              ),
            ],
            actions: [
              qualityWork(
                'packing-compares-pump',
                'Task',
                'WI-310: compare the label with the plate on the pump',
                ['quality2', 'factory'],
                6,
                { 10: 'Done' },
              ),
            ],
          },
        ),
      ),
      ruledOut(
        'software',
        'The order system sent the wrong label data',
        'Data of order 58812 as sent to the printer is complete and correct.',
      ),
    ],
    extent: {
      on: 5,
      answer: 'could',
      note: 'Line 1 makes one model only. Infusion sets are labelled by the supplier from the mould; not the same way.',
    },
    risk: {
      answer: 'updated',
      note: 'H-040, wrong infusion set through a wrong label, was rated as remote on the strength of a check that cannot see it. Rated anew; the camera becomes its control.',
    },
  },
};
