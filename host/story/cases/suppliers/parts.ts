import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  measured,
  qualityWork,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import { disposed } from '../../record-phrases.ts';

const mouldFlash: Case = {
  slug: 'mould-flash',
  daysAgo: 527,
  by: 'supplier',
  summary: 'Flash on cassettes of cavity 7',
  seen: 'Cassettes of cavity 7 have flash of 0.2 to 0.3 mm beside the seal.',
  expected: 'DWG-4207: at most 0.1 mm beside the seal.',
  where: 'Goods receipt, 5,000 cassettes.',
  source: 'supplier',
  severity: 'minor',
  potential: 'major',
  process: 'Purchasing',
  labels: ['cassette'],
  owner: 'supplier',
  triaged: 1,
  containment: 'Cavity 7 sorted out: 612 cassettes. Leak test of 50 of them: all tight.',
  started: 2,
  disposed: { on: 5, as: ['held'] },
  decided: {
    on: 16,
    capaNeeded: 'no',
    why: 'Single cavity, mended; the supplier now looks at the parting line every 50,000 shots.',
  },
  closed: 34,
  said: [
    disposed('cavity-7-back', 'held', ['quality2', 5], {
      quantity: [612, 'cassettes'],
      note: 'Back to the supplier, who grinds them up.',
    }),
  ],
  analysis: {
    by: 'supplier',
    on: 8,
    problem: {
      what: 'Flash beside the seal',
      where: 'Cavity 7 of 8',
      when: 'Since delivery of {30}',
      howMany: '612 of 5,000',
      requirement: 'DWG-4207: at most 0.1 mm',
      evidence: [measured(0.26, 'mm', 'Mean of 20 cassettes')],
    },
    whys: [
      chain(
        why('machine', 'A burr on the parting line keeps the mould open by a hair'),
        root('method', 'The mould is looked after when parts are bad, not before', {
          checks: [
            checked(
              'quality2',
              15,
              'observation',
              'Supplier’s log: five of six repairs followed a complaint.',
            ),
          ],
          actions: [
            qualityWork(
              'mould-by-shots',
              'Task',
              'Supplier looks at the parting line every 50,000 shots',
              ['supplier', 'supplier'],
              16,
              { 31: 'Done' },
            ),
          ],
        }),
      ),
      ruledOut(
        'material',
        'The plastic is too thin when hot',
        'Melt index of three lots is the same.',
      ),
    ],
    extent: {
      on: 16,
      answer: 'could',
      note: 'Two other moulds of the supplier are as old; both looked at, no burr.',
    },
  },
};

const humidPackaging: Case = {
  slug: 'humid-packaging',
  daysAgo: 6,
  by: 'supplier',
  summary: 'Two pallets of cartons arrived wet',
  seen: 'The lower layer of two pallets is wet. Cartons are for outer boxes only.',
  expected: 'Order 8102: dry, wrapped in foil.',
  where: 'Goods receipt, gate 2.',
  source: 'supplier',
  severity: 'minor',
  potential: 'minor',
  process: 'Purchasing',
  owner: 'supplier',
  triaged: 1,
  containment: 'Wet layer set aside, 240 cartons. The rest is dry and in use.',
  remarks: [said('supplier', 2, 'The carrier is asked for the loading record.')],
  analysis: {
    by: 'supplier',
    on: 3,
    problem: {
      what: 'Cartons are wet',
      where: 'Lower layer of two pallets',
      when: 'On arrival, after a day of rain',
      howMany: '240 of 2,400',
      requirement: 'Order 8102: dry, wrapped in foil',
      evidence: [seen('Foil is torn at the lower edge of both pallets')],
    },
  },
};

export const supplierPartFindings: Case[] = [mouldFlash, humidPackaging];
