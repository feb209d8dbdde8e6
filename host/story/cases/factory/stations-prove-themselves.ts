import type { Capa } from '../../case.ts';
import { qualityWork, said, step } from '../../phrases.ts';
import {
  changes,
  classed,
  criterion,
  extended,
  harmHandled,
  systemStays,
} from '../../record-phrases.ts';

export const stationsProveThemselves: Capa = {
  slug: 'stations-prove-themselves',
  summary: 'A test station proves each shift that it can fail a pump',
  on: 16,
  by: 'quality',
  owner: 'factory',
  due: 130,
  postponed: [{ on: 81, to: 265 }],
  description: [
    'Each station begins its shift with a pump that must fail in a known way; without that failure it takes no other pump.',
    'Effective when no station gives a result without measuring for half a year; one unannounced trial a month on each station shows that it would be noticed.',
  ],
  actions: [
    qualityWork(
      'failing-pump-at-start',
      'Task',
      'Stations 1 to 6 start only after the failing pump failed',
      ['factory', 'factory'],
      25,
      { 31: 'In Progress', 74: 'Done' },
      { due: 60, postponed: [{ on: 57, to: 76 }] },
    ),
    qualityWork(
      'software-validation-faults',
      'Task',
      'SOP-051: validation of test software includes faults of the station itself',
      ['quality2', 'quality2'],
      27,
      { 69: 'Done' },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'blind-stations',
        measure: {
          what: 'Reports of a station that gave a result without measuring',
          jql: 'issuetype = Nonconformance AND labels = blind-station',
        },
        baseline: { events: 10, in: 365 },
        target: 0,
        window: { for: 170 },
        judge: 'quality',
      },
      ['quality', 26],
    ),
    classed('failing-pump-at-start', 'strong', ['quality', 28]),
    classed('software-validation-faults', 'weak', ['quality', 28]),
    changes('software-validation-faults', 'sop-051', ['quality2', 28]),
    extended(
      'failing-pump-at-start',
      [60, 76],
      'Station 5 waits for a sensor with the new plug; the maker delivers in two weeks.',
      ['factory', 57],
    ),
    extended(
      'stations-prove-themselves',
      [130, 265],
      'The stations start as planned. A quiet half year is to be seen before the CAPA ends.',
      ['factory', 81],
    ),
    systemStays(
      'SOP-051 is changed by an action already; nothing above it speaks of test stations.',
      ['quality', 210],
    ),
    harmHandled(
      'A failing pump that is itself out of order would stop a line: each line has two, compared once a month.',
      ['quality2', 72],
    ),
  ],
  steps: [
    step(17, 'factory', 'Investigate cause'),
    step(24, 'quality', 'Plan action'),
    step(80, 'factory', 'Check effectiveness'),
  ],
  remarks: [
    said(
      'factory',
      112,
      'First unannounced trial: six of six stations noticed at the start of the shift.',
    ),
    said('factory', 203, 'Fourth trial: six of six.'),
  ],
};
