import type { Case } from '../../case.ts';
import { chain, checked, interview, root, ruledOut, said, why } from '../../phrases.ts';
import { customerFacing, disposed, held, holds, lots, reverified } from '../../record-phrases.ts';

export const loanPump: Case = {
  slug: 'loan-pump',
  daysAgo: 74,
  by: 'quality2',
  summary: 'Loan pump still held the dose history of another clinic',
  seen: 'A clinic saw doses in the history of a loan pump that are not its own. No names, but dates and drugs.',
  expected: 'WI-411, 3: histories are erased before a loan.',
  where: 'Loan pool, Duo 40066.',
  source: 'complaint',
  severity: 'major',
  potential: 'major',
  process: 'Service',
  labels: ['service', 'privacy'],
  detectedBefore: 1,
  occurredBefore: 6,
  owner: 'quality2',
  triaged: 0,
  containment:
    'All 52 loan pumps called in; 3 held histories and were erased. Both clinics and the data protection officer informed.',
  started: 1,
  disposed: { on: 5, as: ['customerInformed', 'corrected'] },
  decided: { on: 30, capaNeeded: 'undecided', why: 'Waits for the verification of the root.' },
  said: [
    customerFacing('yes', ['quality2', 0]),
    lots(['Duo 40066', 'Duo 40071', 'Duo 40102'], ['quality2', 2]),
    held('pool-called-in', 'No loan pump goes out before quality saw it empty', 'quality2', [
      'quality2',
      0,
    ]),
    disposed('clinics-told', 'customerInformed', ['quality', 2], { quantity: [2, 'clinics'] }),
    disposed('histories-erased', 'corrected', ['quality', 4], { quantity: [3, 'pumps'] }),
    reverified('histories-erased', 'Read out: three empty histories.', ['quality', 5]),
    holds('pool-called-in', '19 loans of a month: 19 signatures, 19 empty histories.', [
      'quality',
      40,
    ]),
  ],
  remarks: [
    said(
      'quality2',
      20,
      'Ten trials show that erasing itself works; the question is when it is done.',
    ),
    said(
      'quality',
      58,
      'The erasing step is in the check-in now. Verification is planned with the next ten returns.',
    ),
  ],
  analysis: {
    by: 'quality2',
    on: 7,
    problem: {
      what: 'A loan pump holds the history of the clinic before',
      where: 'Loan pool, Duo',
      when: 'Sent out {6}',
      howMany: '3 of 52 loan pumps',
      requirement: 'WI-411, 3',
    },
    whys: [
      ruledOut(
        'software',
        'Erasing leaves a part of the history behind',
        'Ten pumps erased and read out: nothing left.',
      ),
      chain(
        why('method', 'Pumps that go from clinic to clinic do not come through the service bench', {
          evidence: [
            interview('Loan desk', 'When one waits, the carrier takes it across directly'),
          ],
        }),
        root('method', 'Erasing belongs to the bench and not to the end of a loan', {
          leg: 'system',
          checks: [
            checked(
              'quality',
              34,
              'observation',
              'Two of three pumps had been across. The third came through the bench: so this is not all of it.',
              { failed: true },
            ),
          ],
        }),
      ),
    ],
    extent: {
      on: 28,
      answer: 'could',
      note: 'Demonstration pumps travel in the same way: 11 pumps, all empty.',
    },
  },
};
