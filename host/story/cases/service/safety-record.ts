import type { Case } from '../../case.ts';
import { chain, checked, firmwareWork, root, ruledOut, said, seen, why } from '../../phrases.ts';
import {
  alsoAt,
  customerFacing,
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

export const safetyRecord: Case = {
  slug: 'safety-record',
  daysAgo: 188,
  by: 'quality2',
  summary: 'Pump went back to a clinic without a record of the electrical safety test',
  seen: 'The service report of pump 30877 has no value for the leakage current.',
  expected: 'WI-402, 6: the test is done and recorded before a pump leaves.',
  where: 'Service centre, order SV-2291.',
  source: 'process',
  severity: 'major',
  potential: 'critical',
  process: 'Service',
  labels: ['service'],
  occurredBefore: 4,
  owner: 'quality2',
  triaged: 0,
  containment: 'The clinic took the pump out of use; tested there the next day: 38 µA, limit 100.',
  started: 0,
  disposed: { on: 2, as: ['customerInformed', 'corrected'] },
  decided: {
    on: 12,
    capaNeeded: 'no',
    why: 'One bench and one kind of report; the report cannot be closed without the value any more.',
  },
  closed: 49,
  said: [
    customerFacing('yes', ['quality2', 0]),
    held(
      'second-reading',
      'A second colleague reads each report before a pump leaves',
      'quality2',
      ['quality2', 0],
    ),
    disposed('clinics-told', 'customerInformed', ['quality', 1], {
      quantity: [3, 'clinics'],
      note: 'The pumps stayed out of use until they were tested.',
    }),
    disposed('tested-there', 'corrected', ['quality', 2], {
      quantity: [3, 'pumps'],
      note: 'Tested at the clinics with a tester that was brought along.',
    }),
    reverified('tested-there', '31 to 44 µA, limit 100.', ['quality', 2]),
    holds('second-reading', 'Sixty reports of a week: sixty values.', ['quality', 9]),
    alsoAt(
      inTheProcess('Service'),
      'The flow test’s value may be empty as well; none was. Both are asked for now.',
      ['quality2', 11],
    ),
    notAt(ofTheClass('software'), 'Programs of the factory’s stations refuse an empty value.', [
      'firmware',
      11,
    ]),
    noCapaDespite(
      ['potentiallyCritical', 'customerFacingMajor'],
      'Three reports of 412, one program. It cannot close a report without the value any more, and 412 reports were read to see it.',
      ['quality', 12],
    ),
    lifted('second-reading', 'The program asks for both values.', ['quality2', 41]),
  ],
  remarks: [
    said(
      'quality',
      1,
      '412 reports of the year read: two more without a value. Both pumps are tested and safe.',
    ),
  ],
  analysis: {
    by: 'quality2',
    on: 3,
    problem: {
      what: 'A pump left service without a record of its safety test',
      where: 'Service centre, bench 3',
      when: 'Order SV-2291, shipped {4}',
      howMany: '3 of 412 reports',
      requirement: 'WI-402, 6',
      evidence: [seen('In all three the tester’s cable had been exchanged the same day')],
    },
    whys: [
      chain(
        why(
          'machine',
          'The tester had lost its connection and the report was closed without the value',
        ),
        root('software', 'The report program closes a report with an empty value', {
          evidence: [seen('Source of the program: the field is marked as optional')],
          checks: [
            checked(
              'quality',
              9,
              'reproduction',
              'Cable off on bench 1: the report closes, no message.',
            ),
          ],
          actions: [
            firmwareWork(
              'report-needs-value',
              'Bug',
              'Service report closes only with a leakage current',
              ['firmware', 'engineer'],
              10,
              { 13: 'In Progress', 40: 'Done' },
            ),
          ],
        }),
      ),
      why('measurement', 'At shipping the report is counted and not read', {
        leg: 'escape',
        evidence: [seen('Check list of shipping: “report enclosed”')],
      }),
      why('method', 'Service wrote the program’s fields down without saying which must be filled', {
        leg: 'system',
        evidence: [seen('Request S-88: 22 fields, none marked as needed')],
      }),
      ruledOut(
        'method',
        'Service works without the instruction',
        'WI-402 is open on each bench, and 409 of 412 reports are complete.',
      ),
    ],
    risk: {
      answer: 'unchanged',
      note: 'Leakage current is H-028; the test is its control, and all three pumps were within the limit.',
    },
    extent: {
      on: 11,
      answer: 'exists',
      note: 'The flow test’s value may be empty as well; none was. Both are asked for now.',
    },
  },
};
