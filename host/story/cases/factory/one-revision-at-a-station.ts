import type { Capa } from '../../case.ts';
import { aside, qualityWork, said, step } from '../../phrases.ts';
import {
  changes,
  classed,
  criterion,
  effective,
  inTheComponent,
  inTheProcess,
  looked,
  noHarm,
  notAt,
  ofTheClass,
  systemChanged,
} from '../../record-phrases.ts';

export const oneRevisionAtAStation: Capa = {
  slug: 'one-revision-at-a-station',
  summary: 'Only one revision of a part can be at a station',
  on: 11,
  by: 'quality',
  owner: 'factory',
  due: 100,
  description: [
    'Stock of the old revision is booked out and moved before the new one can be booked in; the scanner at the station refuses any other revision.',
    'Effective when the scanner has refused at least one test part a week and no mixed revision is found at final test for six months.',
  ],
  actions: [
    qualityWork(
      'scanner-refuses-revision',
      'Task',
      'Scanner at stations 2 to 7 refuses a revision the order does not name',
      ['factory', 'factory'],
      20,
      { 26: 'In Progress', 58: 'Done' },
      { due: 60 },
    ),
    qualityWork(
      'old-stock-out-first',
      'Task',
      'Change order: old stock is booked out before the new revision is booked in',
      ['quality2', 'factory'],
      21,
      { 47: 'Done' },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'refused-parts',
        measure: {
          what: 'A part of the old revision is brought to a station unannounced, and the scanner has to refuse it',
          trials: 26,
          failureRate: 0.11,
        },
        target: 0,
        judge: 'quality',
      },
      ['quality2', 19],
    ),
    classed('scanner-refuses-revision', 'strong', ['quality', 22]),
    classed('old-stock-out-first', 'intermediate', ['quality', 22]),
    changes('old-stock-out-first', 'sop-019', ['quality2', 22]),
    noHarm('A part refused in vain costs a walk to the shelf; the order goes on meanwhile.', [
      'quality2',
      40,
    ]),
    notAt(
      inTheProcess('Production'),
      'Line 2 books its parts by the same scanner software and got it on the same day.',
      ['factory', 61],
    ),
    notAt(inTheComponent('Pump head'), 'Both makes of pump head come from stations 2 to 7.', [
      'factory',
      61,
    ]),
    notAt(ofTheClass('method'), 'SOP-019 holds for every part, whoever changes it.', [
      'quality2',
      62,
    ]),
    systemChanged('SOP-019 asks where the old stock is before a new revision starts.', [
      'quality',
      240,
    ]),
    looked(['quality', 249], { exposure: 26, failures: 0 }),
    effective(
      '26 of 26 test parts refused, on all shifts, and none of 3,140 pumps had the old spring.',
      ['quality', 250],
    ),
  ],
  steps: [
    step(12, 'factory', 'Investigate cause'),
    step(18, 'quality', 'Plan action'),
    step(62, 'factory', 'Check effectiveness'),
    step(250, 'quality', 'Close as effective'),
  ],
  legsAside: {
    on: 15,
    by: 'factory',
    asides: [
      aside(
        'escape',
        'Final test caught all 22 by their flow. Finding them sooner is what the scanner is for; it stands among the actions.',
      ),
    ],
  },
  remarks: [
    said(
      'factory',
      120,
      'The scanner refused 9 of 9 test parts so far; no mixed revision since day 58.',
    ),
    said(
      'quality',
      249,
      'Six months: 26 of 26 test parts refused, 0 of 3,140 pumps with the old spring.',
    ),
  ],
};
