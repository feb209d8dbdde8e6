import type { Case } from '../../case.ts';
import {
  aside,
  chain,
  checked,
  commit,
  file,
  inControl,
  interview,
  measured,
  page,
  root,
  said,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  customerFacing,
  disposed,
  held,
  holds,
  inTheProcess,
  lifted,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { numbersAsSpoken } from './numbers-as-spoken.ts';

export const leadingZero: Case = {
  slug: 'leading-zero',
  daysAgo: 165,
  by: 'quality',
  summary: 'Rate shown as “.5 ml/h” was read as 5 ml/h',
  seen: 'In the formative test of the new home screen a nurse read “.5 ml/h” as 5 ml/h and noticed it when the syringe symbol hardly moved.',
  expected: 'UI-RULES 3: numbers below one carry a zero before the point.',
  where: 'Formative usability test U-12, Duo, firmware 4.2 preview.',
  source: 'nearMiss',
  severity: 'major',
  potential: 'critical',
  process: 'Design and development',
  labels: ['duo', 'usability'],
  owner: 'firmware',
  triaged: 1,
  containment: '4.2 preview is not for patients; the release candidate was stopped.',
  started: 3,
  disposed: { on: 19, as: ['held', 'corrected'] },
  decided: { on: 19, capaNeeded: 'yes', why: 'Ten times the dose is possible on any screen.' },
  closed: 60,
  files: [
    {
      slug: 'format-calls',
      by: 'firmware',
      on: 5,
      name: 'format-calls.txt',
      text: [
        'Places that format a number, and what they make of 0.5',
        '0.5   ui/rate.c ui/volume.c ui/pressure.c service/flow.c',
        '0.50  ui/dose.c report/print.c report/log.c',
        '.5    ui/home.c service/zero.c service/bar.c',
        '0,5   report/export.c',
      ].join('\n'),
    },
  ],
  said: [
    customerFacing('no', ['quality2', 1]),
    held(
      'preview-stopped',
      '4.2 preview stays in the laboratory; its server is closed',
      'firmware',
      ['firmware', 1],
    ),
    holds('preview-stopped', 'Downloads of the preview since then: none.', ['quality2', 3]),
    disposed('preview-held', 'held', ['quality', 3], { quantity: [12, 'pumps of the test'] }),
    disposed('old-screen-back', 'corrected', ['quality', 6], {
      means: 'rollback',
      quantity: [1, 'release candidate'],
      note: 'The home screen of 4.1 is in the candidate again until the new one is right.',
    }),
    reverified('old-screen-back', '41 screens read at 0.5: a zero before the point on all.', [
      'quality2',
      9,
    ]),
    alsoAt(
      inTheProcess('Design and development'),
      'Two service screens show “.25 bar”; no patient data there. They get the same function.',
      ['quality2', 18],
    ),
    notAt(
      ofTheClass('method'),
      'Colours and symbols are on paper, too, but the build takes them from the design’s own file.',
      ['firmware', 18],
    ),
    lifted('preview-stopped', 'The candidate has the old home screen.', ['quality', 20]),
  ],
  remarks: [
    said('quality', 2, 'Thank you for reporting this: a test is the best place to find it.'),
  ],
  analysis: {
    by: 'firmware',
    on: 5,
    problem: {
      what: 'Rates below 1 ml/h are shown without a zero before the point',
      where: 'Home screen of Duo, 4.2 preview; 3 of 41 screens',
      when: 'Since the home screen was drawn anew in build 4.2.0-31',
      howMany: '1 of 12 participants misread it; 3 screens affected',
      requirement: 'UI-RULES 3: a zero before the point, none after it',
      evidence: [
        page('u-12', 'Task 7'),
        measured(3, 'of 41 screens', 'Counted on screenshots of build 4.2.0-31'),
      ],
    },
    whys: [
      chain(
        why('software', 'The new home screen formats numbers itself'),
        why('software', 'Eleven places in the firmware format numbers, each in its own way', {
          evidence: [
            file('format-calls', '11 files, 4 different results for 0.5'),
            commit('7d2c91e4b05a', 'The home screen gets its own way of writing numbers'),
          ],
        }),
        root(
          'method',
          'The rules for numbers are on paper; nothing in the build compares the screens with them',
          {
            leg: 'system',
            within: inControl('Nightly build'),
            evidence: [
              interview('Screen designer', 'I did not know that the old screens had a function'),
            ],
            checks: [
              checked(
                'quality2',
                18,
                'reproduction',
                'A trial check over 400 screenshots found the three screens in a minute; without it two reviewers found one.',
              ),
            ],
            capa: numbersAsSpoken,
          },
        ),
      ),
    ],
    legsAside: [
      aside('escape', 'The usability test is where such a thing is to be caught, and it was.'),
    ],
    extent: {
      on: 18,
      answer: 'exists',
      note: 'Two service screens show “.25 bar”. No patient data there. Solo has one old function and is not affected.',
    },
    risk: {
      answer: 'updated',
      note: 'H-017, misread rate, is extended from the rate screen to all 41 screens.',
    },
  },
};
