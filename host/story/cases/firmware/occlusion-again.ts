import type { Case } from '../../case.ts';
import { chain, measured, said, seen, why } from '../../phrases.ts';
import { customerFacing, disposed, held, holds, same } from '../../record-phrases.ts';

/** The problem of an early case came back: its CAPA had been judged effective. */
export const occlusionAgain: Case = {
  slug: 'occlusion-again',
  daysAgo: 44,
  by: 'firmware',
  summary: 'Occlusion alarm of Solo at 0.1 ml/h comes after 46 minutes',
  seen: 'With the new small syringe the downstream occlusion alarm came after 46 minutes at 0.1 ml/h, in three of three runs.',
  expected: 'PRD-112, 4.3: no later than 35 minutes at 0.1 ml/h.',
  where: 'Test bench 2, two Solo pumps, firmware 4.2, syringe of 5 ml.',
  source: 'product',
  severity: 'major',
  potential: 'critical',
  process: 'Software',
  labels: ['solo', 'firmware-4.2'],
  components: ['Alarms'],
  owner: 'firmware',
  triaged: 2,
  containment: 'The syringe of 5 ml is not released for 4.2; the server offers it to nobody.',
  started: 3,
  disposed: { on: 6, as: ['held'] },
  decided: {
    on: 8,
    capaNeeded: 'yes',
    why: 'A late occlusion alarm again. The CAPA on filters is opened anew or gets a successor once the cause is verified.',
  },
  remarks: [
    said('quality2', 4, 'The filter is the one of the CAPA; what is new is the syringe.'),
    said('firmware', 20, 'The 40 seconds hold. The pressure itself rises more slowly with 5 ml.'),
  ],
  said: [
    customerFacing('no', ['firmware', 0]),
    held('syringe-locked', 'The syringe of 5 ml is locked in the drug library of 4.2', 'firmware', [
      'firmware',
      2,
    ]),
    same(
      {
        as: 'recurrence',
        of: 'occlusion-alarm',
        verdict: 'confirmed',
        note: 'The same alarm, late at a low rate again, with the filter that was to end it.',
      },
      ['quality', 5],
    ),
    disposed('pumps-held', 'held', ['quality', 6], { quantity: [2, 'pumps on bench 2'] }),
    holds('syringe-locked', 'Chosen on four pumps: “not released” on all four.', ['quality2', 9]),
  ],
  analysis: {
    by: 'firmware',
    on: 6,
    problem: {
      what: 'The downstream occlusion alarm comes eleven minutes later than allowed',
      where: 'Solo, firmware 4.2, syringe of 5 ml, 0.1 ml/h',
      when: 'Since the syringe was tried for the first time, {1}',
      howMany: '3 of 3 runs on 2 pumps; none of 9 with syringes of 20 and 50 ml',
      requirement: 'PRD-112, 4.3: at most 35 minutes at 0.1 ml/h',
      evidence: [measured(46, 'min', 'Median of three runs, bench 2')],
    },
    whys: [
      chain(
        why('software', 'The threshold is a pressure, and with 5 ml it is reached late', {
          evidence: [seen('Pressure curves of both syringes, one over the other')],
        }),
        why('method', 'The range of rates was asked for, and the range of syringes was not?', {
          unread: true,
        }),
      ),
    ],
  },
};
