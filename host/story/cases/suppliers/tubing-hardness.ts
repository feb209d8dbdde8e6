import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  inComponent,
  inDocument,
  interview,
  measured,
  paper,
  root,
  row,
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
} from '../../record-phrases.ts';
import { changesAnnounced } from './changes-announced.ts';

export const tubingHardness: Case = {
  slug: 'tubing-hardness',
  daysAgo: 688,
  by: 'supplier',
  summary: 'Tubing of lot T-5512 is too soft for the pump head',
  seen: 'Flow at 100 ml/h is 7 % high with tubing of lot T-5512. Its hardness is 57 to 58 Shore A.',
  expected: 'SP-021: 62 ± 3 Shore A.',
  where: 'Goods receipt, 4,000 m of pump tubing, and final test of line 1.',
  source: 'supplier',
  severity: 'major',
  potential: 'critical',
  process: 'Purchasing',
  labels: ['tubing'],
  detectedBefore: 1,
  occurredBefore: 23,
  owner: 'supplier',
  triaged: 1,
  containment:
    'Lot T-5512 blocked, 12 pumps of line 1 taken back to stock. Lot T-5498 is good and covers five weeks.',
  started: 2,
  disposed: { on: 8, as: ['held'] },
  decided: {
    on: 18,
    capaNeeded: 'yes',
    why: 'Flow accuracy is affected, and the agreement with ten other suppliers of the flow path reads the same.',
  },
  closed: 48,
  remarks: [
    said('supplier', 6, 'The supplier sent its own measurements: 58 Shore A, and had passed them.'),
    said('supplier', 9, 'The lot goes back; replacement comes in three weeks.'),
  ],
  components: ['Tubing'],
  said: [
    lots(['T-5512'], ['supplier', 1]),
    held('lot-blocked', 'Lot T-5512 stands in the cage; lot T-5498 feeds line 1', 'supplier', [
      'supplier',
      1,
    ]),
    holds('lot-blocked', 'Counted: 3,989 m in the cage; 11 m went to the laboratory.', [
      'quality2',
      3,
    ]),
    disposed('lot-goes-back', 'held', ['quality', 8], {
      quantity: [4000, 'm'],
      note: 'Goes back to the supplier. None of it left the house in a pump.',
    }),
    alsoAt(
      inTheProcess('Purchasing'),
      'Ten other agreements of the flow path have the same words; the CAPA changes all eleven.',
      ['quality2', 16],
    ),
    notAt(inTheComponent('Tubing'), 'Lots T-5475, T-5487 and T-5498 measured: 61 to 63 Shore A.', [
      'supplier',
      16,
    ]),
    notAt(
      ofTheClass('method'),
      'The other rules found wanting so far are of our own design work; no supplier takes part there.',
      ['quality2', 17],
    ),
    lifted('lot-blocked', 'The lot went back with its papers; the cage is empty.', [
      'supplier',
      31,
    ]),
  ],
  analysis: {
    by: 'supplier',
    on: 7,
    problem: {
      what: 'Tubing is softer than specified',
      where: 'Lot T-5512, 4,000 m',
      when: 'Extruded {23}, received {1}',
      howMany: '20 of 20 pieces; the three lots before are good',
      requirement: 'SP-021: 62 ± 3 Shore A',
      evidence: [
        measured(57.6, 'Shore A', 'Mean of 20 pieces'),
        paper('suppliers/T-5512', 'The supplier’s certificate, without hardness'),
      ],
    },
    sheet: {
      by: 'quality2',
      tried: 18,
      rows: [
        row(
          'property',
          'what',
          ['Hardness', 'Diameter and wall, both within limits'],
          ['Comes from the recipe and not from the die', 'Softener from a second source'],
        ),
        row(
          'lot',
          'where',
          ['Lot T-5512', 'Lots T-5475, T-5487 and T-5498'],
          ['The first lot mixed with the new softener', 'Softener delivered on {26}'],
        ),
        row(
          'length',
          'extent',
          ['20 of 20 pieces, from both ends of the lot', 'Single coils'],
          ['Even over 4,000 m, as a recipe is', 'One batch of compound for the whole lot'],
        ),
      ],
    },
    whys: [
      chain(
        why('material', 'The supplier used a new softener from a second source', {
          since: 23,
          within: inComponent('Pump tubing, SP-021'),
          evidence: [
            interview('Supplier, extrusion', 'Same family; for our standard it is the same'),
          ],
        }),
        why('external', 'The supplier did not see the change as one to be announced', {
          since: 26,
          linkNote: 'An announced change is held until we have tried a sample; this one was not.',
        }),
        root(
          'method',
          'Our quality agreement asks for changes of “form, fit or function” and names no material',
          {
            leg: 'system',
            since: 900,
            within: inDocument('Quality agreement QA-14, chapter 6'),
            explains: { property: 'yes', lot: 'yes', length: 'yes' },
            evidence: [seen('Agreement QA-14, chapter 6; ten others have the same words')],
            checks: [
              checked(
                'quality2',
                17,
                'observation',
                'Asked three suppliers with the old words and the new list: with the list two of them named a change of the last year.',
              ),
            ],
            capa: changesAnnounced,
          },
        ),
      ),
      why('measurement', 'Goods receipt measures tubing by diameter and wall only', {
        leg: 'escape',
        linkNote:
          'Lot T-5512 passed goods receipt and was first noticed by the flow in final test.',
        evidence: [interview('Goods receipt', 'We have no gauge for hardness at the gate')],
      }),
      ruledOut(
        'environment',
        'The tubing lay warm in transport',
        'The logger in the box shows 11 to 19 °C for the whole way.',
      ),
    ],
    extent: {
      on: 16,
      answer: 'could',
      note: 'Ten other agreements have the same words; their last three lots were measured: within limits.',
    },
    risk: {
      answer: 'updated',
      note: 'Flow deviation through softer tubing is entered as H-031; hardness at goods receipt is its control.',
    },
  },
};
