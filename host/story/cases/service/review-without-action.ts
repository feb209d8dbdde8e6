import type { Case } from '../../case.ts';
import { chain, checked, qualityWork, root, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

export const reviewWithoutAction: Case = {
  slug: 'review-without-action',
  daysAgo: 200,
  by: 'quality',
  summary: 'Management review has no decision on supplier performance',
  seen: 'The minutes report falling on-time delivery of two suppliers and hold neither a decision nor a reason for none.',
  expected: 'SOP-005, 6.3: each input ends in a decision or a reason.',
  where: 'Certification audit, management review of last year.',
  source: 'externalAudit',
  severity: 'minor',
  potential: 'minor',
  process: 'Management',
  relatesTo: ['audit-certification'],
  owner: 'quality',
  triaged: 1,
  containment: 'Decided in a meeting of its own: second source for one of the two parts.',
  started: 3,
  disposed: { on: 12, as: ['corrected'] },
  decided: { on: 14, capaNeeded: 'no', why: 'One input of twelve; the form is changed.' },
  closed: 31,
  said: [
    disposed('decided-after-all', 'corrected', ['quality2', 11], {
      quantity: [1, 'input of the review'],
      note: 'Decided in a meeting of its own.',
    }),
    reverified('decided-after-all', 'The minutes name decision, owner and day.', ['quality2', 12]),
  ],
  analysis: {
    by: 'quality',
    on: 8,
    problem: {
      what: 'An input of the review has no outcome',
      where: 'Management review, item 7',
      when: 'Review of last year',
      howMany: '1 of 12 inputs; 0 in the two reviews before',
      requirement: 'SOP-005, 6.3',
    },
    whys: [
      chain(
        why('method', 'Item 7 was put off to the end and the meeting ended before'),
        root('method', 'The form of the minutes can be signed with an empty outcome', {
          checks: [
            checked(
              'quality2',
              12,
              'observation',
              'Minutes of three years: two more items without outcome, both last on the list.',
            ),
          ],
          actions: [
            qualityWork(
              'minutes-need-outcome',
              'Task',
              'Minutes ask for an outcome before they can be signed',
              ['quality', 'quality'],
              13,
              { 27: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: {
      on: 13,
      answer: 'exists',
      note: 'Minutes of project gates use the same form; four of 60 items have no outcome.',
    },
  },
};
