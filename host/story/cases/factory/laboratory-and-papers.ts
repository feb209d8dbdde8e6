import type { Case } from '../../case.ts';
import { chain, checked, interview, measured, qualityWork, root, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

const balanceCalibration: Case = {
  slug: 'balance-calibration',
  daysAgo: 655,
  by: 'quality2',
  summary: 'Balance for flow tests was used eleven days after its calibration ended',
  seen: 'The sticker of balance B-07 ended eleven days ago; it was used every day.',
  expected: 'SOP-024, 5.2: no measuring with expired equipment.',
  where: 'Internal audit of the laboratory, gravimetric bench.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'major',
  process: 'Production',
  labels: ['laboratory'],
  relatesTo: ['audit-software'],
  owner: 'quality2',
  triaged: 1,
  containment: 'Balance calibrated the same day: within limits as found, so the 64 results stand.',
  started: 2,
  disposed: { on: 1, as: ['corrected'] },
  decided: {
    on: 9,
    capaNeeded: 'no',
    why: 'As-found values are within limits; the reminder is mended for all equipment.',
  },
  closed: 20,
  said: [
    disposed('balance-calibrated', 'corrected', ['quality', 1], {
      quantity: [64, 'results'],
      note: 'Calibrated the same day; the results stand if it was right as found.',
    }),
    reverified('balance-calibrated', '0.2 mg as found, limit 1 mg: the 64 results stand.', [
      'quality',
      2,
    ]),
  ],
  analysis: {
    by: 'quality2',
    on: 4,
    problem: {
      what: 'Equipment in use after its calibration ended',
      where: 'Balance B-07',
      when: 'Eleven days up to {0}',
      howMany: '1 of 143 pieces of equipment; 64 results',
      requirement: 'SOP-024, 5.2',
      evidence: [measured(0.2, 'mg', 'Largest deviation as found, limit 1 mg')],
    },
    whys: [
      chain(
        why('software', 'The reminder went to a mailbox nobody reads any more'),
        root('method', 'Reminders go to a named mailbox instead of the laboratory’s list', {
          checks: [
            checked(
              'quality',
              8,
              'observation',
              'Three of 143 reminders point to closed mailboxes; these three were late before, too.',
            ),
          ],
          actions: [
            qualityWork(
              'reminders-to-list',
              'Task',
              'Reminders go to the list of the laboratory and stand on its board',
              ['quality2', 'quality2'],
              8,
              { 14: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: {
      on: 8,
      answer: 'exists',
      note: 'Two gauges with closed mailboxes; both not yet due.',
    },
  },
};

const oldInstruction: Case = {
  slug: 'old-instruction',
  daysAgo: 410,
  by: 'quality',
  summary: 'Station 5 works with a superseded instruction',
  seen: 'At station 5 hangs WI-219 revision 6; revision 7 was released three weeks ago. The step that changed is the cleaning wipe.',
  expected: 'SOP-002, 7.4: only valid documents at the place of work.',
  where: 'Line 2, station 5.',
  source: 'process',
  severity: 'minor',
  potential: 'minor',
  process: 'Production',
  labels: ['line-2'],
  owner: 'factory',
  triaged: 2,
  containment: 'Exchanged at once. Both wipes are approved for the plastic.',
  started: 4,
  disposed: { on: 2, as: ['corrected'] },
  decided: {
    on: 11,
    capaNeeded: 'no',
    why: 'Printed instructions end this quarter with the screens at the stations.',
  },
  closed: 19,
  said: [
    disposed('copy-exchanged', 'corrected', ['quality', 2], { quantity: [1, 'printed copy'] }),
    reverified('copy-exchanged', 'Revision 7 hangs at station 5.', ['quality2', 2]),
  ],
  analysis: {
    by: 'factory',
    on: 7,
    problem: {
      what: 'A superseded instruction is in use',
      where: 'Line 2, station 5',
      when: 'Three weeks up to {0}',
      howMany: '1 of 46 printed instructions',
      requirement: 'SOP-002, 7.4',
    },
    whys: [
      chain(
        why(
          'method',
          'The printed copy is exchanged by hand, and station 5 was being moved that week',
        ),
        root('method', 'Paper copies are not counted: nobody can tell where one hangs', {
          kept: {
            rule: 'E3',
            on: 10,
            reason: 'Paper goes in eight weeks; a trial would cost more than it tells.',
          },
        }),
      ),
    ],
    extent: {
      on: 10,
      answer: 'no',
      note: 'All 46 copies compared with the register the same day.',
    },
  },
};

const trainingRecord: Case = {
  slug: 'training-record',
  daysAgo: 214,
  by: 'quality',
  summary: 'No training record for the new leak tester at two stations',
  seen: 'Two colleagues use the new leak tester and have no record for it. Both show the steps correctly.',
  expected: 'SOP-012, 4.1: training is recorded before work begins.',
  where: 'Line 1, stations 8 and 9.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'minor',
  process: 'Production',
  relatesTo: ['audit-verification'],
  owner: 'factory',
  triaged: 3,
  containment: 'Both were shown the tester again and the record was made.',
  started: 5,
  disposed: { on: 4, as: ['corrected'] },
  decided: {
    on: 16,
    capaNeeded: 'no',
    why: 'Skills were there; the missing tie between equipment and training is made.',
  },
  closed: 35,
  said: [
    disposed('shown-again', 'corrected', ['quality', 4], { quantity: [2, 'people'] }),
    reverified('shown-again', 'Both records are signed by the one who showed it.', ['quality2', 6]),
  ],
  analysis: {
    by: 'factory',
    on: 10,
    problem: {
      what: 'Training is not on record',
      where: 'Line 1, stations 8 and 9',
      when: 'Since the tester came, {35}',
      howMany: '2 of 19 people at equipment that is new this year',
      requirement: 'SOP-012, 4.1',
    },
    whys: [
      chain(
        why(
          'method',
          'The record is asked for by the instruction, and the tester came before its instruction',
          {
            evidence: [
              interview('Line leader', 'The maker’s technician showed it to us on the day it came'),
            ],
          },
        ),
        root('method', 'Releasing equipment for use does not ask who has been shown it', {
          checks: [
            checked(
              'quality2',
              15,
              'observation',
              'Form F-33 for the release of equipment has no line for training; three of eight releases had none.',
            ),
          ],
          actions: [
            qualityWork(
              'release-asks-training',
              'Task',
              'Form F-33 asks who was shown the equipment',
              ['quality', 'quality'],
              16,
              { 28: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: { on: 16, answer: 'exists', note: 'One more at the label printer; recorded.' },
  },
};

export const laboratoryAndPapers: Case[] = [balanceCalibration, oldInstruction, trainingRecord];
