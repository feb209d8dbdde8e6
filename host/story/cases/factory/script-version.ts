import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  firmwareWork,
  inControl,
  interview,
  measured,
  qualityWork,
  root,
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
  inTheProcess,
  lifted,
  lots,
  notAt,
  ofTheClass,
  reverified,
  same,
} from '../../record-phrases.ts';

export const scriptVersion: Case = {
  slug: 'script-version',
  daysAgo: 96,
  by: 'factory',
  summary: 'Final test ran script version 7 for two days after version 8 was released',
  seen: 'The results of 63 pumps name script version 7. Version 8, with the new bolus limit, was released two days before.',
  expected: 'SOP-051, 3.3: the released script is the one in use.',
  where: 'Line 2, final test, stations 1 to 3.',
  source: 'process',
  severity: 'major',
  potential: 'major',
  process: 'Production',
  labels: ['line-2', 'final-test'],
  owner: 'factory',
  triaged: 0,
  containment: '63 pumps held and tested with version 8: all pass. None was shipped.',
  started: 1,
  disposed: { on: 3, as: ['held', 'corrected'] },
  decided: {
    on: 14,
    capaNeeded: 'no',
    why: 'The way to the stations is closed for good by the action; the CAPA on test stations watches the results.',
  },
  closed: 44,
  relatesTo: ['test-station'],
  said: [
    same(
      {
        as: 'duplicate',
        of: 'test-station',
        verdict: 'denied',
        note: 'There the software of the station, here the way the script gets there.',
      },
      ['quality', 0],
    ),
    lots(['Pumps 2-121340 to 2-121402'], ['factory', 0]),
    held('pumps-stay', '63 pumps tested with version 7 stay at line 2', 'factory', ['factory', 0]),
    holds('pumps-stay', 'Result database against the shelf: 63 of 63.', ['quality', 1]),
    disposed('pumps-held', 'held', ['quality', 1], { quantity: [63, 'pumps'] }),
    disposed('tested-with-8', 'corrected', ['quality', 2], {
      quantity: [63, 'pumps'],
      note: 'The whole final test again; the bolus limit is what differs.',
    }),
    reverified('tested-with-8', '63 of 63 pass, bolus 0.02 ml or less.', ['quality2', 3]),
    lifted('pumps-stay', 'All 63 passed with the released script.', ['factory', 3]),
    alsoAt(
      inTheProcess('Production'),
      'Service laptops get scripts by copy as well. All were current; they fetch them from now on.',
      ['quality2', 13],
    ),
    notAt(
      ofTheClass('software'),
      'Firmware refuses a drug library that is older than the one it has.',
      ['firmware', 13],
    ),
  ],
  remarks: [
    said(
      'quality',
      1,
      'Related to the case of station 3, another cause: there the software, here how it gets there.',
    ),
  ],
  analysis: {
    by: 'quality2',
    on: 4,
    begunFrom: 'test-station',
    problem: {
      what: 'Pumps are tested with a superseded script',
      where: 'Stations 1 to 3',
      when: 'From the release of version 8, {2}, to {0}',
      howMany: '63 pumps on 3 of 6 stations',
      requirement: 'SOP-051, 3.3',
      evidence: [measured(63, 'pumps', 'From the result database, field “script”')],
    },
    whys: [
      chain(
        ruledOut(
          'software',
          'Without a signal the software shows the last value it had?',
          'Not here: all 63 results hold values that move, and the failing pump failed at each start of a shift.',
          { taken: true },
        ),
        why('software', 'The driver tells “old value” and the test sequence does not read it?', {
          taken: true,
          unread: true,
        }),
        why(
          'method',
          'Validation of test software tries faults of pumps and none of the station itself?',
          { taken: true, unread: true, leg: 'system' },
        ),
      ),
      chain(
        why('machine', 'Stations 1 to 3 were off when the script was copied to all stations'),
        why('method', 'A station asks for nothing at its start: scripts are brought to it', {
          evidence: [
            interview(
              'Test developer',
              'I copy to six addresses and look whether the copy went through',
            ),
          ],
        }),
        root('software', 'No result is refused because of the version it was made with', {
          leg: 'escape',
          within: inControl('Result database'),
          evidence: [seen('Result database takes any version')],
          checks: [
            checked(
              'quality',
              12,
              'reproduction',
              'Trial copy of the database that knows the released version: refuses 63 of 63.',
            ),
          ],
          actions: [
            firmwareWork(
              'stations-ask',
              'Task',
              'Stations fetch the released script at every start',
              ['firmware', 'engineer'],
              13,
              { 17: 'In Progress', 38: 'Done' },
            ),
            qualityWork(
              'database-knows-version',
              'Task',
              'Result database refuses a superseded script',
              ['factory', 'factory'],
              13,
              { 20: 'In Progress', 41: 'Done' },
            ),
          ],
        }),
      ),
      why(
        'management',
        'Releasing a script and bringing it to the stations are two steps, and only the first is on record',
        {
          leg: 'system',
          evidence: [seen('Release record of version 8: one signature, no station named')],
        },
      ),
      ruledOut(
        'software',
        'Version 8 was withdrawn for a day',
        'The release record has no withdrawal.',
      ),
    ],
    extent: {
      on: 13,
      answer: 'could',
      note: 'Service laptops get their scripts by copy as well; compared, all current. They fetch them from now on.',
    },
    risk: {
      answer: 'unchanged',
      note: 'A pump tested with an old limit is covered by H-036; all 63 pass with the new one.',
    },
  },
};
