import type { Capa, Case } from '../../case.ts';
import {
  aside,
  chain,
  checked,
  interview,
  measured,
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
  inTheComponent,
  inTheProcess,
  notAt,
  ofTheClass,
} from '../../record-phrases.ts';

const capa: Capa = {
  slug: 'gear-teeth',
  summary: 'Gear teeth of the drive keep their shape in the mould',
  on: 20,
  by: 'quality2',
  owner: 'supplier',
  due: 200,
  description: ['Effective when 500 gearboxes in a row stay below 46 dB(A) after 200 hours.'],
  steps: [
    { on: 22, by: 'supplier', take: 'Investigate cause' },
    {
      on: 75,
      by: 'quality',
      take: 'Cancel',
      reason:
        'The drive of both pumps changes to a belt with the next design, released two days ago; the last gearboxes are measured one by one. The reasoning stays here for whoever uses gears again.',
    },
  ],
  remarks: [said('supplier', 60, 'A new mould takes five months, the belt drive three.')],
};

export const gearboxNoise: Case = {
  slug: 'gearbox-noise',
  daysAgo: 392,
  by: 'factory',
  summary: 'Nine of 150 gearboxes are louder than allowed',
  seen: 'Nine gearboxes of a delivery reach 48 to 51 dB(A).',
  expected: 'SP-033: at most 46 dB(A) at 100 ml/h.',
  where: 'Goods receipt, sound box.',
  source: 'supplier',
  severity: 'minor',
  potential: 'minor',
  process: 'Purchasing',
  labels: ['drive'],
  occurredBefore: 31,
  owner: 'supplier',
  triaged: 2,
  containment: 'The nine go back. Noise does not change the flow: measured on all nine.',
  started: 4,
  disposed: { on: 6, as: ['held'] },
  decided: {
    on: 19,
    capaNeeded: 'yes',
    why: 'Third delivery in a row; night wards complain about noise.',
  },
  decidedAnew: {
    on: 76,
    capaNeeded: 'no',
    why: 'The belt drive ends the gears; until then each gearbox is measured. Its CAPA was cancelled for that.',
  },
  closed: 82,
  components: ['Drive'],
  said: [
    disposed('nine-go-back', 'held', ['quality2', 5], {
      quantity: [9, 'gearboxes'],
      note: 'Back to the supplier; flow is right on all nine, noise is not.',
    }),
    alsoAt(
      inTheProcess('Purchasing'),
      'Cavities 1, 2 and 4 of the same mould begin to wear; their wheels are measured, too.',
      ['supplier', 18],
    ),
    notAt(
      inTheComponent('Drive'),
      'The motor and its shaft come from another supplier: 38 dB(A).',
      ['supplier', 18],
    ),
    notAt(
      ofTheClass('machine'),
      'Shots of the moulds for housing and door are counted by the press.',
      ['supplier', 18],
    ),
  ],
  analysis: {
    by: 'supplier',
    on: 9,
    problem: {
      what: 'Gearboxes are too loud',
      where: 'Delivery of {3}, 150 pieces',
      when: 'Third delivery in a row: 2, 5 and now 9 pieces',
      howMany: '9 of 150',
      requirement: 'SP-033: at most 46 dB(A)',
      evidence: [measured(49.4, 'dB(A)', 'Mean of the nine')],
    },
    whys: [
      chain(
        why('machine', 'The teeth of the first wheel have a ridge', {
          evidence: [seen('Ridge of 20 µm on 9 of 9, on none of 10 quiet ones')],
        }),
        root('machine', 'Cavity 3 of the mould is worn and nobody counts its shots', {
          evidence: [
            interview('Supplier, moulding', 'We look at a mould when its parts are sent back'),
          ],
          checks: [
            checked('quality', 17, 'observation', 'All nine wheels carry the mark of cavity 3.'),
          ],
          capa,
          actions: [
            qualityWork(
              'wheels-measured',
              'Task',
              'Supplier measures the first wheel of every gearbox until the last one is delivered',
              ['supplier', 'supplier'],
              75,
              { 81: 'Done' },
            ),
          ],
        }),
      ),
      why(
        'measurement',
        'The supplier measures wheels by diameter, and the ridge is on the flank',
        {
          leg: 'escape',
          evidence: [seen('Measuring plan of the supplier, three diameters')],
        },
      ),
      ruledOut(
        'material',
        'The grease is too thin',
        'With fresh grease of the old lot the nine are as loud.',
      ),
    ],
    extent: {
      on: 18,
      answer: 'could',
      note: 'Cavities 1, 2 and 4 are of the same age; their wheels show the beginning of a ridge.',
    },
    risk: {
      answer: 'unchanged',
      note: 'Noise wakes a patient and harms nobody; flow and motor current of the nine are as of the quiet ones.',
    },
    legsAside: [
      aside(
        'system',
        'The agreement with this supplier ends with the belt drive; how moulds are looked after goes into the next one.',
      ),
    ],
  },
};
