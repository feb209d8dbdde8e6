import type { Case } from '../../case.ts';
import { chain, checked, qualityWork, root, seen, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

const oldDrawingOnCertificate: Case = {
  slug: 'old-drawing-on-certificate',
  daysAgo: 671,
  by: 'supplier',
  summary: 'Certificate of housings names drawing revision C instead of D',
  seen: 'The certificate of 600 housings refers to revision C. The parts are to revision D.',
  expected: 'Order 7719: certificate to revision D.',
  where: 'Goods receipt.',
  source: 'supplier',
  severity: 'minor',
  potential: 'minor',
  process: 'Purchasing',
  owner: 'supplier',
  triaged: 1,
  containment: 'Ten housings measured to revision D: all good.',
  started: 2,
  disposed: { on: 6, as: ['corrected'] },
  decided: { on: 6, capaNeeded: 'no', why: 'Parts conform; the supplier changed its template.' },
  closed: 12,
  said: [
    disposed('certificate-anew', 'corrected', ['quality', 5], {
      quantity: [1, 'certificate'],
      note: 'The supplier sent one to revision D.',
    }),
    reverified('certificate-anew', 'Revision D, signed, and the ten measured housings agree.', [
      'quality2',
      6,
    ]),
  ],
  analysis: {
    by: 'supplier',
    on: 5,
    problem: {
      what: 'The certificate names a superseded revision',
      where: 'Delivery of 600 housings',
      when: 'First delivery after the change to revision D',
      howMany: '1 certificate',
      requirement: 'Order 7719',
    },
    whys: [
      why('method', 'The supplier’s template holds the revision as text', {
        root: true,
        kept: {
          rule: 'E3',
          on: 6,
          reason: 'The supplier showed the new template, which takes the revision from the order.',
        },
      }),
    ],
    extent: {
      on: 6,
      answer: 'no',
      note: 'The supplier’s four other templates take the revision from the order already.',
    },
  },
};

const supplierReview: Case = {
  slug: 'supplier-review',
  daysAgo: 318,
  by: 'quality2',
  summary: 'Yearly evaluation of three suppliers is overdue',
  seen: 'Three of 27 suppliers were last evaluated 14 to 16 months ago.',
  expected: 'SOP-030, 8.1: every twelve months.',
  where: 'Internal audit of purchasing.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'minor',
  process: 'Purchasing',
  relatesTo: ['audit-purchasing'],
  owner: 'supplier',
  triaged: 3,
  containment: 'All three were evaluated within a week: B, B and A.',
  started: 6,
  disposed: { on: 9, as: ['corrected'] },
  decided: { on: 15, capaNeeded: 'no', why: 'No influence on deliveries; the plan is mended.' },
  closed: 26,
  said: [
    disposed('evaluated', 'corrected', ['quality2', 8], {
      quantity: [3, 'suppliers'],
      note: 'Evaluated within the week.',
    }),
    reverified('evaluated', 'Three records, complete and signed.', ['quality', 9]),
  ],
  analysis: {
    by: 'supplier',
    on: 10,
    problem: {
      what: 'Evaluations are overdue',
      where: 'Suppliers 114, 120 and 131',
      when: 'Two to four months',
      howMany: '3 of 27',
      requirement: 'SOP-030, 8.1',
    },
    whys: [
      chain(
        why('method', 'The three came in the middle of a year and the plan is made in January'),
        root(
          'method',
          'The plan is a list of names for a year instead of a date for each supplier',
          {
            checks: [
              checked(
                'quality',
                14,
                'observation',
                'By date, the plan shows these three and two more that will be due before January.',
              ),
            ],
            actions: [
              qualityWork(
                'evaluation-by-date',
                'Task',
                'Supplier list carries the date of the next evaluation',
                ['supplier', 'supplier'],
                15,
                { 24: 'Done' },
              ),
            ],
          },
        ),
      ),
    ],
    extent: {
      on: 15,
      answer: 'exists',
      note: 'The plan of audits at suppliers is made the same way: one was late by a month.',
    },
  },
};

const batteryMarking: Case = {
  slug: 'battery-marking',
  daysAgo: 150,
  by: 'supplier',
  summary: 'Twelve battery packs without lot number',
  seen: 'Twelve of 80 packs have no lot number on the sleeve.',
  expected: 'SP-017, 4.2: lot number on every pack.',
  where: 'Goods receipt.',
  source: 'supplier',
  severity: 'minor',
  potential: 'major',
  process: 'Purchasing',
  labels: ['battery'],
  owner: 'supplier',
  triaged: 0,
  containment: 'Twelve packs held and marked after the supplier named the lot from its records.',
  started: 1,
  disposed: { on: 7, as: ['held', 'corrected'] },
  decided: {
    on: 13,
    capaNeeded: 'no',
    why: 'Traceable within a day; the supplier’s printer now stops the line.',
  },
  closed: 22,
  said: [
    disposed('packs-held', 'held', ['quality2', 1], { quantity: [12, 'packs'] }),
    disposed('packs-marked', 'corrected', ['quality2', 6], {
      quantity: [12, 'packs'],
      note: 'Marked with the lot that the supplier’s records name for their serial numbers.',
    }),
    reverified('packs-marked', 'Twelve sleeves read, twelve lots agree with the records.', [
      'quality',
      7,
    ]),
  ],
  analysis: {
    by: 'supplier',
    on: 6,
    problem: {
      what: 'The lot number is missing',
      where: 'Sleeves of battery packs',
      when: 'Delivery of {1}',
      howMany: '12 of 80',
      requirement: 'SP-017, 4.2',
    },
    whys: [
      chain(
        why('machine', 'The supplier’s printer ran out of ink for a quarter of an hour', {
          evidence: [seen('Twelve packs in a row by their serial numbers')],
        }),
        root('machine', 'Nothing looks at the print before the pack is boxed', {
          leg: 'escape',
          checks: [
            checked(
              'quality2',
              12,
              'reproduction',
              'Supplier’s trial with a camera: five unmarked sleeves, five stops.',
            ),
          ],
          actions: [
            qualityWork(
              'camera-at-supplier',
              'Task',
              'Supplier’s camera stops at a sleeve without a number',
              ['supplier', 'supplier'],
              12,
              { 19: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: { on: 13, answer: 'no', note: 'Stock of 340 packs looked through: all marked.' },
  },
};

export const supplierPaperFindings: Case[] = [
  oldDrawingOnCertificate,
  supplierReview,
  batteryMarking,
];
