import type { Case } from '../../case.ts';
import { chain, checked, measured, qualityWork, root, seen, why } from '../../phrases.ts';
import { disposed, held, holds, reverified } from '../../record-phrases.ts';

const particleCount: Case = {
  slug: 'particle-count',
  daysAgo: 371,
  by: 'factory',
  summary: 'Particle count above the action limit in the assembly room',
  seen: 'Two measurements of 0.5 µm particles were 12 and 18 % above the action limit.',
  expected: 'SOP-061: action limit 352,000 per m³ at 0.5 µm.',
  where: 'Clean room 1, measuring point 4.',
  source: 'process',
  severity: 'minor',
  potential: 'minor',
  process: 'Production',
  labels: ['clean-room'],
  owner: 'factory',
  triaged: 0,
  containment: 'Work stopped for two hours; the room was back within limits after cleaning.',
  started: 1,
  disposed: { on: 9, as: ['corrected'] },
  decided: {
    on: 9,
    capaNeeded: 'no',
    why: 'Parts of the day were cleaned again and are not in contact with fluid.',
  },
  closed: 23,
  said: [
    disposed('parts-cleaned', 'corrected', ['quality2', 2], {
      quantity: [84, 'housings'],
      note: 'The housings that lay open that day.',
    }),
    reverified('parts-cleaned', 'Twelve wiped on black cloth: clean.', ['quality', 9]),
  ],
  analysis: {
    by: 'factory',
    on: 3,
    problem: {
      what: 'More particles than the action limit',
      where: 'Clean room 1, point 4 beside the door',
      when: 'Two measurements on {0}',
      howMany: '394,000 and 415,000 per m³',
      requirement: 'SOP-061',
      evidence: [measured(415000, 'per m³', 'Higher of the two, 0.5 µm')],
    },
    whys: [
      chain(
        why('environment', 'The door stood open while a machine was brought in'),
        root(
          'method',
          'SOP-061 covers people and material at the door; a machine that is brought in is not among its cases',
          {
            checks: [
              checked(
                'quality2',
                8,
                'measurement',
                'Door open for ten minutes: 403,000. With the plastic lock in front: 121,000.',
              ),
            ],
            actions: [
              qualityWork(
                'lock-for-moves',
                'Task',
                'SOP-061: machines come in through the plastic lock',
                ['factory', 'factory'],
                8,
                { 20: 'Done' },
              ),
            ],
          },
        ),
      ),
    ],
    extent: { on: 9, answer: 'no', note: 'Clean room 2 has an air lock of its own.' },
  },
};

const glueBead: Case = {
  slug: 'glue-bead',
  daysAgo: 300,
  by: 'factory',
  summary: 'Glue bead at the sensor window is too wide',
  seen: 'In 7 of 200 housings the bead reaches more than 0.5 mm into the window.',
  expected: 'DWG-4302: at most 0.3 mm.',
  where: 'Line 1, gluing robot.',
  source: 'process',
  severity: 'minor',
  potential: 'minor',
  process: 'Production',
  labels: ['line-1'],
  owner: 'factory',
  triaged: 1,
  containment: 'The seven were wiped and cured again; the sensor reads as before.',
  started: 2,
  disposed: { on: 3, as: ['corrected'] },
  decided: {
    on: 12,
    capaNeeded: 'no',
    why: 'Cosmetic up to 0.8 mm, and the needle’s life is now counted.',
  },
  closed: 21,
  said: [
    disposed('beads-wiped', 'corrected', ['quality', 2], { quantity: [7, 'housings'] }),
    reverified('beads-wiped', 'Beads of 0.2 mm; the sensors read as before.', ['quality2', 3]),
  ],
  analysis: {
    by: 'factory',
    on: 5,
    problem: {
      what: 'The glue bead is too wide',
      where: 'Line 1, gluing robot',
      when: 'In the last third of a needle’s life',
      howMany: '7 of 200 housings',
      requirement: 'DWG-4302: at most 0.3 mm',
      evidence: [measured(0.56, 'mm', 'Mean of the seven')],
    },
    whys: [
      chain(
        why('machine', 'The needle opens by a tenth over 9,000 beads'),
        root(
          'method',
          'Needles are changed by the calendar, and the line makes twice as many as when that was set',
          {
            checks: [
              checked(
                'quality',
                11,
                'measurement',
                'Bead against count on three needles: within limits up to 7,500.',
              ),
            ],
            actions: [
              qualityWork(
                'needle-by-count',
                'Task',
                'Robot asks for a new needle after 6,000 beads',
                ['factory', 'factory'],
                12,
                { 17: 'Done' },
              ),
            ],
          },
        ),
      ),
    ],
    extent: {
      on: 12,
      answer: 'exists',
      note: 'Greasing of the gears goes by the calendar, too; changed to a count.',
    },
  },
};

const reflowProfile: Case = {
  slug: 'reflow-profile',
  daysAgo: 24,
  by: 'quality2',
  summary: 'No oven profile on record for two lots of boards',
  seen: 'The folder of lots 2418 and 2419 holds no printout of the oven profile.',
  expected: 'SOP-057, 6.1: one profile a lot.',
  where: 'Internal audit of electronics, reflow oven 1.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'major',
  process: 'Production',
  relatesTo: ['audit-electronics'],
  owner: 'factory',
  triaged: 2,
  containment:
    'The oven’s own memory shows both profiles within limits; joints of ten boards were X-rayed.',
  started: 6,
  disposed: { on: 7, as: ['concession'] },
  said: [
    held(
      'memory-read',
      'The oven’s memory is read out after each lot and put into the folder',
      'factory',
      ['factory', 3],
    ),
    disposed('lots-used', 'concession', ['quality', 7], {
      quantity: [2, 'lots of boards'],
      concession: 'Concession 24-031, given by quality and development',
      note: 'The oven’s memory shows both profiles, and the X-rayed joints are sound.',
    }),
    holds('memory-read', 'Seven lots since then, seven profiles in the folder.', ['quality', 10]),
  ],
  analysis: {
    by: 'factory',
    on: 8,
    problem: {
      what: 'Profiles are not on record',
      where: 'Reflow oven 1',
      when: 'Lots 2418 and 2419, in the week of {12}',
      howMany: '2 of 9 lots of the month',
      requirement: 'SOP-057, 6.1',
      evidence: [seen('Oven memory read out: 2418 and 2419 within ± 3 °C')],
    },
    whys: [
      chain(
        why('machine', 'The printer at the oven was out of paper'),
        root('method', 'The oven runs whether the profile is printed or not', {
          evidence: [seen('Printer switched off as a trial: the oven takes the next lot')],
          checks: [
            checked(
              'quality',
              13,
              'observation',
              'Trial program of the oven’s maker: without a stored profile it takes no lot, five times of five.',
            ),
          ],
          actions: [
            qualityWork(
              'oven-stores-profile',
              'Task',
              'Oven stores each profile in the lot’s folder and stops without it',
              ['factory', 'factory'],
              14,
              { 16: 'In Progress', 20: 'Done' },
              { due: 21 },
            ),
          ],
        }),
      ),
    ],
  },
};

export const lineFindings: Case[] = [particleCount, glueBead, reflowProfile];
