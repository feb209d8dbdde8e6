import type { Case } from '../../case.ts';
import {
  aside,
  chain,
  checked,
  inDocument,
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
  disposed,
  held,
  holds,
  inTheProcess,
  lifted,
  lots,
  notAt,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { stationsProveThemselves } from './stations-prove-themselves.ts';

export const testStation: Case = {
  slug: 'test-station',
  daysAgo: 255,
  by: 'factory',
  summary: 'Final test station 3 passes a pump although its flow sensor is unplugged',
  seen: 'When station 3 was moved its flow sensor was left unplugged. The next pump passed with 25.0 ml/h.',
  expected: 'Validation plan VP-17: a station without a sensor gives no result.',
  where: 'Line 2, final test, station 3, test software 7.4.',
  source: 'process',
  severity: 'major',
  potential: 'critical',
  process: 'Production',
  labels: ['line-2', 'final-test', 'blind-station'],
  owner: 'factory',
  triaged: 0,
  containment:
    'Station 3 stopped. The 16 pumps since the move were tested again on station 1: all good.',
  started: 1,
  disposed: { on: 2, as: ['held', 'corrected'] },
  decided: {
    on: 15,
    capaNeeded: 'yes',
    why: 'All six stations run the same software, and a pump without a true test could reach a patient.',
  },
  closed: 84,
  said: [
    lots(['Pumps 2-118840 to 2-118855'], ['factory', 0]),
    held('station-3-stands', 'Station 3 stands still, its key is with quality', 'factory', [
      'factory',
      0,
    ]),
    holds('station-3-stands', 'No result of station 3 in the database since 8:15.', ['quality', 1]),
    disposed('pumps-back', 'held', ['quality', 1], {
      quantity: [16, 'pumps'],
      note: 'All pumps that station 3 passed since it was moved.',
    }),
    disposed('tested-anew', 'corrected', ['quality', 2], {
      quantity: [16, 'pumps'],
      note: 'Tested on station 1 with its sensor looked at before and after.',
    }),
    reverified('tested-anew', '16 of 16 pass, 24.6 to 25.3 ml/h.', ['quality2', 2]),
    alsoAt(
      inTheProcess('Production'),
      'All six stations keep the last value, for flow and for pressure; the CAPA takes all six.',
      ['quality2', 14],
    ),
    notAt(
      ofTheClass('method'),
      'Plans for the validation of pump software do disturb the bench: chapter 6 of each.',
      ['quality2', 14],
    ),
    lifted(
      'station-3-stands',
      'Station 3 starts with a look at its plugs until the CAPA is done.',
      ['factory', 16],
    ),
  ],
  remarks: [
    said(
      'quality',
      1,
      'Logs of all stations for a year: flow stood still on station 3 only, since the move; pressure on nine days, at four stations, for minutes each. Those pumps passed again.',
    ),
  ],
  analysis: {
    by: 'factory',
    on: 5,
    problem: {
      what: 'A station gives a passing result without measuring',
      where: 'Final test, station 3, test software 7.4',
      when: 'From the move of {1} to the next morning',
      howMany: '16 pumps; none shipped',
      requirement: 'VP-17: no result without a sensor',
      evidence: [measured(25, 'ml/h', 'Shown sixteen times, to the last digit')],
    },
    whys: [
      chain(
        why('software', 'Without a signal the software shows the last value it had', {
          evidence: [
            seen('Sensor unplugged on station 1 as a trial: value stands still, result “pass”'),
          ],
        }),
        why('software', 'The driver tells “old value” and the test sequence does not read it'),
        root(
          'method',
          'Validation of test software tries faults of pumps and none of the station itself',
          {
            leg: 'system',
            since: 480,
            within: inDocument('Validation of test software, SOP-051'),
            evidence: [
              interview(
                'Test developer',
                'The plan lists 42 pump faults; the station is taken as good',
              ),
            ],
            checks: [
              checked(
                'quality2',
                13,
                'observation',
                'VP-17 and the four plans before it: 0 of 188 cases disturb the station.',
              ),
            ],
            capa: stationsProveThemselves,
          },
        ),
      ),
      ruledOut(
        'machine',
        'The plug of the sensor came loose by itself',
        'The plug has a latch, and the move record says it was taken off.',
      ),
    ],
    extent: {
      on: 14,
      by: 'quality2',
      answer: 'exists',
      note: 'Stations 1 to 6 behave alike for flow and for pressure. The leak test has its own electronics and stops.',
    },
    risk: {
      answer: 'updated',
      note: 'Final test is the control of seven hazards. For each, the failing pump at the start of a shift is noted as what the control rests on.',
    },
    legsAside: [
      aside(
        'escape',
        'The station is itself the last check: how it passed a pump is how it happened.',
      ),
    ],
  },
};
