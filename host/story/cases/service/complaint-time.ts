import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  interview,
  measured,
  qualityWork,
  root,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  disposed,
  held,
  holds,
  inTheProcess,
  lifted,
  noCapaDespite,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';

export const complaintTime: Case = {
  slug: 'complaint-time',
  daysAgo: 541,
  by: 'quality',
  summary: 'Complaint reached its evaluation after 19 days',
  seen: 'A complaint about a torn carrying handle lay 19 days with service before it was evaluated for reporting.',
  expected: 'SOP-070, 4.2: evaluated within two working days.',
  where: 'Internal audit of complaints, C-0209.',
  source: 'internalAudit',
  severity: 'major',
  potential: 'critical',
  process: 'Service',
  labels: ['complaints'],
  occurredBefore: 26,
  owner: 'quality2',
  triaged: 0,
  containment:
    'All 31 open service orders read the same day: two more were complaints; neither is reportable.',
  started: 1,
  disposed: { on: 1, as: ['corrected'] },
  decided: {
    on: 16,
    capaNeeded: 'no',
    why: 'The path is short and changed at once; the time of every complaint is watched weekly.',
  },
  closed: 75,
  said: [
    held('orders-read', 'Quality reads every open service order each evening', 'quality', [
      'quality',
      0,
    ]),
    disposed('complaints-evaluated', 'corrected', ['quality', 1], {
      quantity: [3, 'complaints'],
      note: 'Evaluated for reporting: none is reportable.',
    }),
    reverified('complaints-evaluated', 'The three records hold evaluation, reason and signature.', [
      'quality2',
      2,
    ]),
    alsoAt(
      inTheProcess('Service'),
      'Distributors order spare parts by e-mail; their form asks what happened, too.',
      ['quality2', 15],
    ),
    notAt(ofTheClass('method'), 'The form for a loan asks for the reason since it exists.', [
      'quality2',
      15,
    ]),
    noCapaDespite(
      ['potentiallyCritical', 'majorFromAudit'],
      'The path is one form long and is changed at once. The time of every complaint is on the board each Monday; two late ones in a quarter bring a CAPA.',
      ['quality', 16],
    ),
    holds('orders-read', 'Lists of four weeks: each evening signed, no complaint found late.', [
      'quality2',
      30,
    ]),
    lifted('orders-read', 'The new form brings each order with an answer to quality by itself.', [
      'quality',
      60,
    ]),
  ],
  remarks: [
    said(
      'quality2',
      70,
      'Eight weeks: 41 complaints, longest time to evaluation one and a half days.',
    ),
  ],
  analysis: {
    by: 'quality2',
    on: 4,
    problem: {
      what: 'A complaint is evaluated late',
      where: 'Between service and quality',
      when: 'From {26} to {7}',
      howMany: '3 of 44 complaints of the half year',
      requirement: 'SOP-070, 4.2: two working days',
      evidence: [measured(19, 'days', 'C-0209; the two others 6 and 9 days')],
    },
    whys: [
      chain(
        why('method', 'It came in as an order for a spare part'),
        why('method', 'Service sees a complaint only where the customer calls it one', {
          evidence: [interview('Service desk', 'They wanted a handle, so I ordered a handle')],
        }),
        root('method', 'The order form asks which part is needed and not what happened', {
          leg: 'system',
          evidence: [seen('Form S-11: part, number, address')],
          checks: [
            checked(
              'quality',
              13,
              'reproduction',
              'Twenty old orders filled in again with “what happened?”: four turn out to be complaints, with the old form one.',
            ),
          ],
          actions: [
            qualityWork(
              'form-asks-what-happened',
              'Task',
              'Form S-11 asks what happened, and quality sees each order with an answer',
              ['quality2', 'quality2'],
              14,
              { 18: 'In Progress', 32: 'Done' },
            ),
          ],
        }),
      ),
      why('measurement', 'The time of a complaint runs from its evaluation and not from the call', {
        leg: 'escape',
        evidence: [seen('Board of complaints: C-0209 with “one day” beside it')],
      }),
    ],
    risk: {
      answer: 'unchanged',
      note: 'No hazard rests on the time of evaluation; reporting in time is a duty of its own.',
    },
    extent: {
      on: 15,
      answer: 'exists',
      note: 'Distributors order spare parts by e-mail; their form is changed, too.',
    },
  },
};
