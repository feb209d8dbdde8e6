import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  firmwareWork,
  inComponent,
  inControl,
  inDocument,
  interview,
  measured,
  paper,
  root,
  row,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  disposed,
  held,
  holds,
  inTheComponent,
  inTheProcess,
  lifted,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { filterRange } from './filter-range.ts';

export const occlusionAlarm: Case = {
  slug: 'occlusion-alarm',
  daysAgo: 705,
  by: 'firmware',
  summary: 'Occlusion alarm at 1 ml/h comes after 41 minutes, the limit is 30',
  seen: 'In regression run R-17 the downstream occlusion alarm came after 38 to 44 minutes at 1 ml/h, in all five runs.',
  expected: 'PRD-112, 4.3: no later than 30 minutes at 1 ml/h with the pressure level “high”.',
  where: 'Test bench 2, three Solo pumps with the release candidate of firmware 3.8.',
  source: 'product',
  severity: 'major',
  potential: 'critical',
  process: 'Software',
  labels: ['solo', 'firmware-3.8'],
  occurredBefore: 2,
  owner: 'firmware',
  triaged: 1,
  containment:
    'Release of 3.8 held. Firmware 3.7 in the field was tested on the same bench: 24 to 27 minutes, within the limit.',
  started: 2,
  disposed: { on: 9, as: ['held', 'corrected'] },
  decided: {
    on: 9,
    capaNeeded: 'yes',
    why: 'A late occlusion alarm can harm a patient, and the filters for air and temperature are designed the same way.',
  },
  closed: 34,
  components: ['Alarms'],
  said: [
    held('release-held', 'Firmware 3.8 is not released; 3.7 stays in the field', 'firmware', [
      'firmware',
      1,
    ]),
    holds('release-held', 'Production loads 3.7 on both lines; 3.8 is locked on the server.', [
      'quality2',
      2,
    ]),
    disposed('candidate-held', 'held', ['quality', 2], {
      quantity: [3, 'pumps with the release candidate'],
      note: 'They stay on bench 2.',
    }),
    alsoAt(
      inTheProcess('Software'),
      'The air-in-line filter is calculated the same way: 8 s late at 0.5 ml/h, within its limit. The CAPA takes it along.',
      ['quality2', 7],
    ),
    notAt(inTheComponent('Alarms'), 'Door, battery and end of infusion wait for no filter.', [
      'firmware',
      7,
    ]),
    notAt(
      ofTheClass('method'),
      'Reviews of the alarm limits ask for both ends of the range: checklist DR-05, question 4.',
      ['quality2', 8],
    ),
    disposed('filter-corrected', 'corrected', ['quality', 9], {
      means: 'hotfix',
      quantity: [1, 'release candidate'],
      note: 'Build 121 with a filter of 40 seconds.',
    }),
    reverified('filter-corrected', 'Five runs at 1 ml/h: 23.5 to 24.4 minutes.', ['quality2', 12]),
    lifted('release-held', 'Build 121 passed the regression at both ends of the range.', [
      'quality',
      30,
    ]),
  ],
  remarks: [
    said(
      'quality',
      1,
      'No pump with 3.8 has left the house. Risk file entry H-014 is affected; it stays open until the cause is known.',
    ),
    said(
      'firmware',
      12,
      'Alarm times with the corrected filter: 23.5, 24.1, 23.8, 24.0 and 24.4 minutes.',
    ),
  ],
  analysis: {
    by: 'firmware',
    on: 3,
    problem: {
      what: 'The downstream occlusion alarm comes up to 14 minutes later than allowed',
      where: 'Solo, firmware 3.8 release candidate, rates below 2 ml/h',
      when: 'In every run since build 3.8.0-114 of {6}; not with 3.7',
      howMany: '5 of 5 runs on 3 pumps; 38 to 44 minutes',
      requirement: 'PRD-112, 4.3: at most 30 minutes at 1 ml/h, pressure level “high”',
      evidence: [
        measured(41, 'min', 'Median of five runs, bench 2, line occluded 1 m from the pump'),
        paper('tests/R-17', 'Report of regression run R-17'),
      ],
    },
    sheet: {
      tried: 6,
      rows: [
        row(
          'alarm',
          'what',
          ['The downstream occlusion alarm', 'The alarms for door, battery and end of infusion'],
          ['The only one of them that waits for a filtered signal', 'Filter taken over from Duo'],
        ),
        row(
          'rate',
          'where',
          ['Solo below 2 ml/h', 'Solo at 25 and at 1200 ml/h'],
          ['Few motor steps in a minute', 'None in the drive'],
        ),
        row(
          'build',
          'when',
          ['From build 3.8.0-114 of {6}', 'Up to build 113, and in 3.7'],
          ['The length of the filter is counted in motor steps', 'Filter moved to the motor task'],
        ),
        row(
          'runs',
          'extent',
          ['5 of 5 runs on 3 pumps', 'Single pumps or a single bench'],
          ['The delay is the same within three minutes', 'Same software on all three'],
        ),
      ],
    },
    whys: [
      chain(
        why('software', 'At 1 ml/h the pressure filter averages over 12 minutes of signal', {
          since: 6,
          evidence: [measured(12.3, 'min', 'Step response of the filter, logged at 1 ml/h')],
        }),
        why(
          'software',
          'The filter’s length counts motor steps instead of time, so it grows as the rate falls',
          {
            since: 6,
            linkNote:
              'The filter holds 300 steps; at 1 ml/h the motor makes one every 2.4 seconds.',
            within: inComponent('Pressure filter, module SIG-3'),
          },
        ),
        why(
          'method',
          'The design description gives the filter’s length as a bare number, without unit or range of rates',
          { since: 38, within: inDocument('SDD-031, chapter 4') },
        ),
        root(
          'method',
          'The design review for signal processing does not ask over which range of rates a filter was calculated',
          {
            leg: 'system',
            since: 410,
            within: inControl('Design review DR-07'),
            explains: { alarm: 'yes', rate: 'yes', build: 'yes', runs: 'yes' },
            evidence: [
              seen('Checklist DR-07 has 31 questions; none names the range of rates'),
              interview(
                'Firmware architect',
                'We calculate for 25 ml/h, because that is what the bench runs at',
              ),
            ],
            checks: [
              checked(
                'quality2',
                6,
                'reproduction',
                'Same filter with a fixed length of 40 s: 24 minutes at 1 ml/h. Back to steps: 41 minutes.',
              ),
            ],
            capa: filterRange,
          },
        ),
      ),
      ruledOut(
        'measurement',
        'The pressure sensor of bench 2 reads too low',
        'Benches 1 and 3, calibrated four weeks ago, give the same alarm times within 20 seconds.',
      ),
      root(
        'method',
        'The nightly regression runs occlusion only at 25 ml/h, so the change passed eleven nights',
        {
          leg: 'escape',
          since: 250,
          explains: { alarm: 'no', rate: 'no', build: 'no', runs: 'no' },
          within: inControl('Nightly regression, TP-204'),
          evidence: [seen('Eleven reports of the nightly run, all green, one rate each')],
          checks: [
            checked(
              'quality2',
              6,
              'observation',
              'Test plan TP-204 lists one rate. With 1 ml/h added, build 114 is found the same night.',
            ),
          ],
          actions: [
            firmwareWork(
              'regression-both-ends',
              'Task',
              'Nightly regression runs each alarm at the lowest and the highest rate',
              ['firmware', 'engineer'],
              8,
              { 11: 'In Progress', 19: 'Done' },
            ),
          ],
        },
      ),
    ],
    extent: {
      on: 7,
      answer: 'exists',
      note: 'The air-in-line filter is calculated the same way; at 0.5 ml/h it is 8 s late, still within its limit. Duo uses the same module.',
    },
    risk: {
      answer: 'updated',
      note: 'H-014 names signal filters as a cause of a late alarm, with the regression at both ends of the range as its control.',
    },
  },
};
