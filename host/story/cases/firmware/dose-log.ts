import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  inComponent,
  inControl,
  inProcess,
  interview,
  measured,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  customerFacing,
  disposed,
  held,
  holds,
  inTheProcess,
  inTheVersion,
  lifted,
  lots,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { powerRequirements } from './power-requirements.ts';

export const doseLog: Case = {
  slug: 'dose-log',
  daysAgo: 598,
  by: 'quality2',
  summary: 'Last bolus missing in the dose log after the battery was taken out',
  seen: 'After a bolus of 2 ml the battery was taken out within a second. The dose log ends before the bolus.',
  expected: 'PRD-118, 2.1: every delivered dose is in the log, whatever happens to the power.',
  where: 'Duo, firmware 3.8.2, design verification of the new battery door.',
  source: 'product',
  severity: 'major',
  potential: 'critical',
  process: 'Software',
  labels: ['duo', 'firmware-3.8'],
  owner: 'firmware',
  triaged: 2,
  containment:
    '3.8.2 is on 14 pumps of the clinical evaluation only. The clinics were told to compare log and chart after each change of battery.',
  started: 3,
  disposed: { on: 12, as: ['corrected', 'customerInformed'] },
  decided: {
    on: 12,
    capaNeeded: 'yes',
    why: 'A dose that is not in the log may be given twice. Other records are written in the same way.',
  },
  closed: 47,
  versions: ['Duo 3.8'],
  said: [
    customerFacing('yes', ['quality2', 1]),
    lots(['14 pumps of the clinical evaluation'], ['quality2', 1]),
    held(
      'log-and-chart',
      'Clinics compare log and chart after each change of battery',
      'quality2',
      ['quality2', 2],
    ),
    disposed('clinics-told', 'customerInformed', ['quality', 3], {
      quantity: [2, 'clinics'],
      note: 'By telephone the same day and in writing.',
    }),
    holds(
      'log-and-chart',
      'Both clinics sent their lists of a week: 31 changes, no dose missing.',
      ['quality', 9],
    ),
    notAt(
      inTheProcess('Software'),
      'Settings survive a loss of power: they are written twice. The alarm history is in the CAPA.',
      ['firmware', 11],
    ),
    notAt(
      inTheVersion('Duo 3.8'),
      'The other builds of 3.8 were read: 3.8.0 and 3.8.1 write without the timer.',
      ['firmware', 11],
    ),
    notAt(
      ofTheClass('method'),
      'Requirements on temperature and on sound are allocated to software as well: 31 traced.',
      ['quality', 11],
    ),
    disposed('journal-first', 'corrected', ['quality', 12], {
      means: 'hotfix',
      quantity: [14, 'pumps'],
      note: '3.8.3 writes the entry before it reports the dose as done.',
    }),
    reverified('journal-first', '600 cuts after a bolus, nothing lost, on 3 of the 14 pumps.', [
      'quality2',
      34,
    ]),
    lifted('log-and-chart', 'All 14 pumps run 3.8.3.', ['quality2', 40]),
  ],
  remarks: [
    said(
      'firmware',
      5,
      'Reproduced in 9 of 60 attempts. It needs the power to go within 900 ms of the end of the bolus.',
    ),
  ],
  analysis: {
    by: 'firmware',
    on: 6,
    problem: {
      what: 'A delivered bolus is missing in the dose log',
      where: 'Duo with firmware 3.8.2',
      when: 'When power is lost within 900 ms of the end of a bolus',
      howMany: '9 of 60 attempts; no case known from the clinics',
      requirement: 'PRD-118, 2.1: the log is complete after loss of power',
      evidence: [measured(9, 'of 60 attempts', 'Power cut by the rig up to 2 s after a bolus')],
    },
    whys: [
      chain(
        why('software', 'The entry is still in memory when the power goes', {
          beneath: [
            ruledOut(
              'software',
              'The power-fail interrupt is blocked while a bolus ends',
              'Traced in 60 cuts: it ran within 2 ms each time, and found nothing to write with.',
            ),
          ],
        }),
        why(
          'software',
          'The journal writes in blocks of 512 bytes and waits up to 900 ms for a block to fill',
          {
            within: inComponent('Journal driver JRN'),
            evidence: [seen('Journal driver: timer of 900 ms, made to spare the flash')],
          },
        ),
        why('method', 'Flash wear was the only requirement the journal was designed against', {
          doubted: { firstWords: 'A flash sector bears 100,000 writes', mendedOn: 8 },
          since: 610,
          linkNote: 'The timer was taken from the wear calculation: 900 ms give twelve years.',
        }),
        root(
          'method',
          'Requirements on power loss are allocated with a template whose columns are hardware items',
          {
            leg: 'system',
            since: 700,
            within: inProcess('Allocation of system requirements'),
            evidence: [
              interview(
                'Systems engineer',
                'Power is allocated to hardware; nobody carries it over to software',
              ),
            ],
            checks: [
              checked(
                'quality',
                10,
                'observation',
                'Traced all 22 power requirements: none is allocated to a software item.',
              ),
            ],
            capa: powerRequirements,
          },
        ),
      ),
      why('machine', 'The supply holds for 38 ms, too short to write a block of 512 bytes', {
        within: inComponent('Main board, hold-up capacitor C14'),
        linkNote: 'What is still in memory when the battery goes cannot be written any more.',
        evidence: [measured(38, 'ms', 'From loss of the battery to reset, mean of 20 cuts')],
      }),
      chain(
        why('measurement', 'The power-cut test waits five seconds after each bolus', {
          leg: 'escape',
          within: inControl('Test plan TP-188'),
          evidence: [seen('TP-188, step 7: “wait until the display is steady”, five seconds')],
        }),
        why(
          'method',
          'Cut moments are taken from the hardware requirement: pump at rest, pump running',
          {
            since: 620,
          },
        ),
      ),
      ruledOut(
        'software',
        'The entry is written, and the log viewer skips it',
        'A raw image of the flash was read for the nine boluses: no entry there either.',
      ),
      ruledOut(
        'machine',
        'The new battery door lets the contacts chatter before they open',
        'With the door taken off and the power cut by the rig, 9 of 60 are missing all the same.',
      ),
      ruledOut(
        'machine',
        'The flash chip loses the last block it was writing',
        'Read back after each of 60 cuts: every block that was begun is complete.',
      ),
    ],
    extent: {
      on: 11,
      answer: 'exists',
      note: 'Alarm history and settings use the same journal. Settings survive because they are written twice; the alarm history does not.',
    },
    risk: {
      answer: 'updated',
      note: 'H-022, dose unknown after loss of power, counted on a complete log. Its control is now the write before “done”, tried by the rig.',
    },
  },
};
