import type { Case } from '../../case.ts';
import { chain, measured, paper, ruledOut, said, seen, why } from '../../phrases.ts';
import { customerFacing, disposed, held, holds, lifted, lots } from '../../record-phrases.ts';

/** In the middle of it: some whys, some ruled out, no root yet. */
export const sealStrength: Case = {
  slug: 'seal-strength',
  daysAgo: 41,
  by: 'supplier',
  summary: 'Seals of sterile infusion sets open below the limit',
  seen: 'In the monthly test 3 of 60 pouches opened at 0.9 to 1.1 N.',
  expected: 'SP-040: at least 1.5 N on 15 mm.',
  where: 'Incoming test of sterile sets, lot S-0917.',
  source: 'supplier',
  severity: 'major',
  potential: 'critical',
  process: 'Purchasing',
  labels: ['infusion-set', 'sterile'],
  occurredBefore: 34,
  owner: 'supplier',
  triaged: 0,
  containment:
    'Lot S-0917 and its neighbours are blocked: 9,600 sets. 400 sets at two clinics were called back within a day.',
  started: 1,
  disposed: { on: 3, as: ['held', 'customerInformed'] },
  decided: {
    on: 15,
    capaNeeded: 'yes',
    why: 'An open pouch is not sterile. A CAPA is raised as soon as a cause is verified.',
  },
  said: [
    customerFacing('yes', ['quality', 0]),
    lots(['S-0915', 'S-0916', 'S-0917', 'S-0918'], ['supplier', 0]),
    held('lots-blocked', '9,600 sets of four lots stand in the cage', 'supplier', ['supplier', 0]),
    held('clinics-called', '400 sets are called back from two clinics', 'quality', ['quality', 0]),
    holds('lots-blocked', 'Cage against stock list: 9,600 of 9,600.', ['quality2', 1]),
    holds('clinics-called', '392 sets are back; eight were used before the call, without harm.', [
      'quality2',
      2,
    ]),
    disposed('sets-held', 'held', ['quality', 2], {
      quantity: [9600, 'sets'],
      note: 'Until a cause is known and each lot was tested again.',
    }),
    disposed('clinics-told', 'customerInformed', ['quality', 3], {
      quantity: [400, 'sets'],
      note: 'Both clinics have it in writing; replacement came the same day.',
    }),
    lifted('clinics-called', 'Both clinics signed that none is left.', ['quality', 5]),
  ],
  remarks: [
    said(
      'quality',
      1,
      'Assessed for reporting: no opened pouch reached a patient; the record is with the complaint file.',
    ),
    said('supplier', 22, 'The supplier’s sealing records show nothing odd. We go there next week.'),
    said('supplier', 33, 'At the supplier: jaw 2 of sealer 4 is cooler at one end.'),
  ],
  analysis: {
    by: 'supplier',
    on: 6,
    problem: {
      what: 'Seals of sterile pouches are too weak',
      where: 'Lot S-0917, sealer 4, the left end of the seam',
      when: 'Sealed in the week of {34}',
      howMany: '3 of 60 pouches; 0 of 180 of the three lots before',
      requirement: 'SP-040: at least 1.5 N on 15 mm',
      evidence: [
        measured(0.98, 'N', 'Mean of the three'),
        paper('suppliers/S-0917', 'Test report of the lot'),
      ],
    },
    whys: [
      chain(
        why('machine', 'The seam is colder at its left end', {
          evidence: [measured(-11, '°C', 'Left against middle, thermocouple in the jaw')],
        }),
        why('machine', 'The jaw’s left heater draws less current', {
          evidence: [seen('1.8 A instead of 2.6 A')],
        }),
      ),
      why('measurement', 'The sealer shows the temperature of the middle only', { leg: 'escape' }),
      ruledOut(
        'material',
        'The paper of the pouch is too thick',
        'Thickness of ten pouches and of the roll is within limits.',
      ),
      ruledOut(
        'method',
        'The pouches were stored too warm',
        'The store’s logger shows 18 to 23 °C.',
      ),
    ],
  },
};
