import type { Capa, Case } from '../../case.ts';
import {
  chain,
  checked,
  inControl,
  interview,
  issue,
  measured,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import { customerFacing, disposed, held, holds } from '../../record-phrases.ts';

const capa: Capa = {
  slug: 'weak-network',
  summary: 'Pumps are tested on networks as weak as those of the wards',
  on: 49,
  by: 'quality',
  owner: 'firmware',
  due: 170,
  description: [
    'Describe the weakest network a ward may have, build it in the laboratory, and run every function that uses it there.',
    'Effective when 98 of 100 library updates succeed at the first attempt at three clinics.',
  ],
  steps: [],
};

export const libraryUpdate: Case = {
  slug: 'library-update',
  daysAgo: 58,
  by: 'quality2',
  summary: 'Drug library update stops at 87 % on four wards',
  seen: 'On four wards the update of the drug library stops at 87 %. The pumps keep the old library and say so.',
  expected: 'PRD-130, 5.2: an update is complete or retried until it is.',
  where: 'Complaints C-0391 and C-0397, two clinics, 44 Duo pumps, firmware 4.1.',
  source: 'complaint',
  severity: 'major',
  potential: 'major',
  process: 'Software',
  labels: ['duo', 'drug-library'],
  occurredBefore: 9,
  owner: 'firmware',
  triaged: 2,
  containment: 'Service updates the 44 pumps by cable. The old library is safe to use.',
  started: 5,
  disposed: { on: 21, as: ['customerInformed'] },
  decided: {
    on: 48,
    capaNeeded: 'yes',
    why: 'A library that is not updated may hold an old upper limit, and other functions use the same radio.',
  },
  components: ['Drug library'],
  versions: ['Duo 4.1'],
  said: [
    customerFacing('yes', ['quality2', 1]),
    held('by-cable', 'Service updates the 44 pumps by cable', 'quality2', ['quality2', 3]),
    disposed('clinics-told', 'customerInformed', ['quality', 20], {
      quantity: [2, 'clinics'],
      note: 'Their old library is safe to use; the new one comes with service.',
    }),
    holds('by-cable', '44 of 44 show the new library.', ['quality', 24]),
  ],
  remarks: [
    said('firmware', 12, 'At −78 dBm the update stops in 6 of 10 attempts, at −65 dBm in none.'),
    said(
      'quality2',
      30,
      'Both clinics have had the new library by cable for a week; they thank the service team.',
    ),
  ],
  analysis: {
    by: 'firmware',
    on: 10,
    problem: {
      what: 'The update of the drug library stops and is not taken up again',
      where: 'Duo 4.1 on wards with a signal below −75 dBm',
      when: 'Since the library grew beyond 2 MB, {24}',
      howMany: '44 pumps on 4 of 31 wards',
      requirement: 'PRD-130, 5.2: complete, or retried until it is',
      evidence: [measured(-78, 'dBm', 'Signal at the bed where the update stopped')],
    },
    whys: [
      chain(
        why('software', 'After three lost packets the update gives up until the next day', {
          evidence: [seen('Log of pump 40117: three losses within 2 s, then “next attempt 03:00”')],
        }),
        why('software', 'The limit of three losses was chosen on the laboratory’s network'),
        root(
          'environment',
          'Our laboratory has no network like a ward’s: strong signal, no roaming, nobody else on the channel',
          {
            leg: 'system',
            within: inControl('Laboratory network'),
            evidence: [
              interview('Clinic IT', '−80 dBm is normal behind a fire door'),
              issue('occlusion-alarm', 'There, too, the bench was kinder than the field'),
            ],
            checks: [
              checked(
                'quality2',
                44,
                'reproduction',
                'Attenuator set to −78 dBm and a second client on the channel: stops in 6 of 10. Without: 0 of 10.',
              ),
            ],
            capa,
          },
        ),
      ),
      ruledOut(
        'external',
        'The clinics’ access points drop the pumps after an hour',
        'Logs of 12 access points: no pump was dropped within an update.',
      ),
    ],
    extent: {
      on: 46,
      answer: 'could',
      note: 'The alarm relay to the nurse call uses the same radio module; its retries are being measured.',
    },
  },
};
