import type { Capa, Case } from '../../case.ts';
import {
  chain,
  checked,
  inControl,
  inDocument,
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

/** Its first actions did not help, and the effectiveness check said so: it went back to the cause. */
const capa: Capa = {
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

export const solderMask: Case = {
  slug: 'solder-mask',
  daysAgo: 280,
  by: 'factory',
  summary: 'Coating peels from main boards at the edge of the solder mask',
  seen: 'On 14 of 400 main boards the protective coating lifts at the edge of the solder mask.',
  expected: 'DWG-4501, note 9: no lifting after 24 hours.',
  where: 'Line 2, coating, boards of lots 2290 to 2293.',
  source: 'supplier',
  severity: 'major',
  potential: 'major',
  process: 'Purchasing',
  labels: ['boards'],
  occurredBefore: 20,
  owner: 'supplier',
  triaged: 1,
  containment: 'The four lots are held; 386 boards were tested for insulation: good.',
  started: 3,
  disposed: { on: 10, as: ['held', 'corrected'] },
  decided: {
    on: 16,
    capaNeeded: 'yes',
    why: 'Moisture under the coating can make a pump stop after years.',
  },
  closed: 62,
  analysis: {
    by: 'supplier',
    on: 8,
    problem: {
      what: 'The coating lifts from the solder mask',
      where: 'Main boards, lots 2290 to 2293',
      when: 'Since the supplier’s change of mask, announced {60}',
      howMany: '14 of 400 boards',
      requirement: 'DWG-4501, note 9',
      evidence: [measured(2.3, 'µg/cm²', 'Ionic residue on five lifted boards, limit 1.0')],
    },
    whys: [
      chain(
        why('material', 'Residue of the flux lies on the mask'),
        root('method', 'The supplier’s washing was set for the old mask, which held less flux', {
          evidence: [seen('Washing programme of two years ago, no trial since the change')],
          checks: [
            checked(
              'quality2',
              15,
              'reproduction',
              'Five boards washed twice: 0.6 µg/cm², no lifting. Five washed once: 2.1, three lift.',
            ),
          ],
          capa,
        }),
      ),
      why('measurement', 'Goods receipt looks at boards and does not measure residue', {
        leg: 'escape',
        within: inControl('Goods receipt of boards'),
      }),
      ruledOut(
        'machine',
        'The coating nozzle runs dry at the edge',
        'Thickness at the edge is 42 to 47 µm on lifted and on good boards alike.',
      ),
    ],
    extent: {
      on: 15,
      answer: 'exists',
      note: 'Display boards come from the same line: 1.4 µg/cm², no lifting. In the same trial.',
    },
  },
};
