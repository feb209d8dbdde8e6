import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  interview,
  measured,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  customerFacing,
  disposed,
  held,
  holds,
  inTheProcess,
  lots,
  reverified,
  same,
} from '../../record-phrases.ts';
import { papersFromOrder } from './papers-from-order.ts';

export const quickGuide: Case = {
  slug: 'quick-guide',
  daysAgo: 118,
  by: 'quality2',
  summary: '48 pumps reached Portugal with a Spanish quick guide',
  seen: 'A distributor found the Spanish quick guide in every box of a delivery of 48 Solo pumps.',
  expected: 'Labelling plan LP-06: papers in the language of the country.',
  where: 'Complaint C-0362, order 60233.',
  source: 'complaint',
  severity: 'major',
  potential: 'major',
  process: 'Production',
  labels: ['solo', 'labelling'],
  detectedBefore: 1,
  occurredBefore: 15,
  owner: 'factory',
  triaged: 1,
  containment:
    'Distributor keeps the 48 pumps; Portuguese guides were sent by courier. Two other open orders opened: correct.',
  started: 2,
  disposed: { on: 6, as: ['customerInformed', 'corrected'] },
  decided: {
    on: 21,
    capaNeeded: 'yes',
    why: 'The way papers are picked is the same for all 14 countries.',
  },
  components: ['Labelling'],
  said: [
    customerFacing('yes', ['quality2', 0]),
    lots(['Order 60233'], ['quality2', 0]),
    held(
      'office-opens',
      'The office compares the papers of every order for export with page 2 of the order',
      'factory',
      ['factory', 2],
    ),
    disposed('distributor-told', 'customerInformed', ['quality2', 3], {
      quantity: [48, 'pumps'],
      note: 'Told by telephone and in writing; the pumps stay with the distributor until then.',
    }),
    disposed('guides-exchanged', 'corrected', ['quality2', 6], {
      quantity: [48, 'quick guides'],
      note: 'Portuguese guides by courier; the Spanish ones came back and were destroyed.',
    }),
    reverified(
      'guides-exchanged',
      'Photographs of 48 open boxes, each with its Portuguese guide.',
      ['quality', 7],
    ),
    holds(
      'office-opens',
      'Fourteen orders for export of two weeks: fourteen looked at, all right.',
      ['quality2', 20],
    ),
    alsoAt(
      inTheProcess('Production'),
      'Accessory boxes for eleven countries are packed from the first page as well.',
      ['quality2', 21],
    ),
  ],
  remarks: [
    said(
      'quality2',
      7,
      'The distributor confirms: 48 guides exchanged, photographs attached to the complaint.',
    ),
    said(
      'quality',
      60,
      'Stays open until packing scans the guide: until then the office checks every order for export.',
    ),
  ],
  analysis: {
    by: 'factory',
    on: 9,
    problem: {
      what: 'The quick guide is in another language than the country’s',
      where: 'Packing, orders for export',
      when: 'Order 60233, packed {15}',
      howMany: '48 of 48 boxes; 2 other orders for export checked, none',
      requirement: 'LP-06: papers in the language of the country',
      evidence: [measured(48, 'of 48 boxes', 'Photographs of the distributor')],
    },
    whys: [
      chain(
        why(
          'method',
          'The guide is picked by the country’s name, and order 60233 names the port of entry',
          {
            evidence: [seen('Order says “via Vigo, ES”; the country stands on its second page')],
          },
        ),
        root('method', 'Papers are no parts: no bill of materials calls for a language', {
          leg: 'system',
          evidence: [interview('Packing', 'For papers we have a shelf and the order’s first page')],
          checks: [
            checked(
              'quality2',
              18,
              'reproduction',
              'Five old orders with a port abroad, picked from the first page by two colleagues: 4 of 10 picks in the wrong language.',
            ),
          ],
          capa: papersFromOrder,
        }),
      ),
      ruledOut(
        'external',
        'The distributor ordered Spanish guides',
        'The order confirms Portugal and Portuguese, page 2.',
      ),
    ],
    extent: {
      on: 20,
      answer: 'could',
      note: 'Eleven of 14 countries are reached through a port abroad now and then. 90 days of orders checked: no other.',
    },
  },
};

export const quickGuideAgain: Case = {
  slug: 'quick-guide-again',
  daysAgo: 111,
  by: 'supplier',
  summary: 'Wrong language in boxes for a distributor',
  seen: 'The distributor’s portal shows a complaint about Spanish papers.',
  expected: 'Papers in Portuguese.',
  where: 'Portal of the distributor, order 60233.',
  source: 'complaint',
  process: 'Production',
  said: [
    same(
      {
        as: 'duplicate',
        of: 'quick-guide',
        verdict: 'confirmed',
        note: 'The same order, reported by the distributor’s portal as well.',
      },
      ['quality', 0],
    ),
  ],
  duplicates: 'quick-guide',
  declined: {
    on: 1,
    reason: 'The same delivery is handled already; see the link. Thank you for passing it on.',
  },
};
