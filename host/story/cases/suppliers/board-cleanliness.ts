import type { Capa } from '../../case.ts';
import {
  chain,
  checked,
  inDocument,
  interview,
  measured,
  qualityWork,
  root,
  ruledOut,
  said,
  step,
  why,
} from '../../phrases.ts';
import { classed, criterion, looked, noHarm, notEffective } from '../../record-phrases.ts';

/** Its first actions did not help, and the effectiveness check said so: it went back to the cause. */
export const boardCleanliness: Capa = {
  slug: 'board-cleanliness',
  summary: 'Boards arrive clean enough for the coating',
  on: 17,
  by: 'quality',
  owner: 'supplier',
  due: 150,
  description: [
    'Effective when the ionic residue of 30 boards a month stays below 1.0 µg/cm² for six months.',
  ],
  actions: [
    qualityWork(
      'washing-at-supplier',
      'Task',
      'Supplier washes boards twice before packing',
      ['supplier', 'supplier'],
      29,
      { 34: 'In Progress', 58: 'Done' },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'residue',
        measure: {
          what: 'Ionic residue of a board on arrival stays below 1.0 µg/cm²; 30 boards a month',
          trials: 180,
          failureRate: 0.02,
        },
        target: 0,
        judge: 'quality',
      },
      ['quality', 29],
    ),
    classed('washing-at-supplier', 'intermediate', ['quality', 30]),
    noHarm('Boards washed twice five times over: solder joints and print are as before.', [
      'quality2',
      60,
    ]),
    looked(['quality', 189], { exposure: 150, failures: 41 }),
    notEffective(
      'Months four and five: 41 of 60 boards above the limit. Washing helped and is not all of it.',
      ['quality', 190],
    ),
  ],
  steps: [
    step(18, 'supplier', 'Investigate cause'),
    step(28, 'quality', 'Plan action'),
    step(64, 'supplier', 'Check effectiveness'),
    step(190, 'quality', 'Not effective'),
  ],
  remarks: [
    said('supplier', 130, 'Months one to three: 0.7, 0.9 and 0.8. Month four: 1.6.'),
    said(
      'quality',
      190,
      'Month five: 1.9. Washing helped and was not all of it. We go back to the cause; the boards are tested lot by lot meanwhile.',
    ),
    said('supplier', 262, 'The new cause is written down. Who can verify it at the coating line?'),
  ],
  further: [
    {
      on: 258,
      by: 'supplier',
      whys: [
        chain(
          why(
            'environment',
            'In humid months the boards take up moisture between washing and packing',
            {
              unread: true,
              evidence: [
                measured(
                  0.86,
                  'correlation',
                  'Residue against humidity of the packing room, 22 weeks',
                ),
              ],
            },
          ),
          root(
            'method',
            'The supplier’s packing has no limit for humidity or for the time after washing',
            {
              within: inDocument('Packing instruction of the supplier'),
              evidence: [
                interview('Supplier, packing', 'In summer boards wait for the box overnight'),
              ],
            },
          ),
        ),
        why('material', 'The paper between the boards gives off salts when it is warm?', {
          unread: true,
        }),
        why('machine', 'The second rinse runs with water from the first tank', {
          checks: [
            checked(
              'quality2',
              264,
              'measurement',
              'Conductivity of the second tank on five days: 2 to 3 µS/cm, fresh water. This does not explain months four and five.',
              { failed: true },
            ),
          ],
        }),
        ruledOut(
          'environment',
          'Our own coating line brings the residue onto the boards',
          'Twelve boards measured on arrival, before the line: 1.7 µg/cm² already.',
        ),
      ],
    },
  ],
};
