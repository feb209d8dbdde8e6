import type { Capa, Case } from '../../case.ts';
import {
  aside,
  chain,
  checked,
  inDocument,
  inProcess,
  measured,
  qualityWork,
  root,
  row,
  ruledOut,
  said,
  seen,
  step,
  why,
} from '../../phrases.ts';

const capa: Capa = {
  slug: 'label-from-serial',
  summary: 'The label is printed from the pump’s own serial number, not chosen from a list',
  on: 8,
  by: 'quality',
  owner: 'factory',
  due: 80,
  description: [
    'The printer reads the serial number from the pump over its service port; there is no list to choose from any more. A camera compares the printed code with the pump.',
    'Effective when 2,000 pumps in a row, over two changes of model a day, carry their own label.',
  ],
  actions: [
    qualityWork(
      'printer-reads-pump',
      'Task',
      'Label printer reads model and serial number from the pump',
      ['factory', 'factory'],
      14,
      { 17: 'In Progress', 39: 'Done' },
    ),
    qualityWork(
      'camera-after-printer',
      'Task',
      'Camera compares the label’s code with the pump before the box is closed',
      ['factory', 'factory'],
      15,
      { 40: 'In Progress', 66: 'Done' },
    ),
  ],
  steps: [
    step(9, 'factory', 'Investigate cause'),
    step(13, 'quality', 'Plan action'),
    step(68, 'factory', 'Check effectiveness'),
    step(172, 'quality', 'Close as effective'),
  ],
  legsAside: {
    on: 10,
    by: 'factory',
    asides: [
      aside(
        'escape',
        'WI-310 was changed under the nonconformance, and the camera of this CAPA takes over from the look at the box.',
      ),
    ],
  },
  remarks: [
    said(
      'quality2',
      171,
      '2,316 pumps, 184 changes of model, camera and spot checks agree: no wrong label.',
    ),
  ],
};

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
            capa,
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
