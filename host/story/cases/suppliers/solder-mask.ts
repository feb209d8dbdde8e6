import type { Case } from '../../case.ts';
import { chain, checked, inControl, measured, root, ruledOut, seen, why } from '../../phrases.ts';
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
import { boardCleanliness } from './board-cleanliness.ts';

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
  components: ['Boards'],
  said: [
    lots(['2290', '2291', '2292', '2293'], ['factory', 0]),
    held('lots-held', 'Boards of lots 2290 to 2293 stay in the dry store', 'supplier', [
      'supplier',
      1,
    ]),
    holds('lots-held', '400 boards in the store, none at the line.', ['quality', 3]),
    disposed('boards-held', 'held', ['quality', 5], {
      quantity: [386, 'boards'],
      note: 'Until their insulation was measured: all good, they are used.',
    }),
    disposed('coated-anew', 'corrected', ['quality', 8], {
      quantity: [14, 'boards'],
      note: 'Coating taken off, washed twice, coated again.',
    }),
    reverified('coated-anew', '14 of 14 without lifting after 24 hours and after 200.', [
      'quality2',
      18,
    ]),
    alsoAt(
      inTheProcess('Purchasing'),
      'Display boards come from the same line of the supplier: 1.4 µg/cm², washed twice as well.',
      ['quality2', 16],
    ),
    notAt(inTheComponent('Boards'), 'Boards of the battery are not coated.', ['supplier', 16]),
    notAt(
      ofTheClass('method'),
      'The other two suppliers of boards have kept their mask for years.',
      ['supplier', 16],
    ),
    lifted('lots-held', 'All 400 boards are measured; each new lot is, too.', ['supplier', 19]),
  ],
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
          capa: boardCleanliness,
        }),
      ),
      why(
        'management',
        'A change that a supplier announces is answered by a sample for function; cleanliness is not asked',
        {
          leg: 'system',
          evidence: [seen('Answer to the announced mask: five boards, function test')],
        },
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
    risk: {
      answer: 'updated',
      note: 'Leakage current on a damp board is entered as H-047, with the coating as its control.',
    },
  },
};
