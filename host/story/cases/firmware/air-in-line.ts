import type { Case } from '../../case.ts';
import { chain, interview, measured, root, ruledOut, said, seen, why } from '../../phrases.ts';
import { customerFacing, disposed, held } from '../../record-phrases.ts';

/** Its root is named but nobody verified it, and nothing acts on it: closing is refused, and the panel says why. */
export const airInLine: Case = {
  slug: 'air-in-line',
  daysAgo: 33,
  by: 'quality2',
  summary: 'Air-in-line alarm with a primed line after transport',
  seen: 'Three clinics report air alarms some 20 minutes after a patient was moved. No air is found in the line.',
  expected: 'PRD-115, 3.2: no alarm from less than 50 µl of air.',
  where: 'Complaints C-0402, C-0405 and C-0411, Solo with firmware 4.1.',
  source: 'complaint',
  severity: 'major',
  potential: 'major',
  process: 'Design and development',
  labels: ['solo', 'air-sensor'],
  detectedBefore: 3,
  occurredBefore: 12,
  owner: 'firmware',
  triaged: 2,
  containment:
    'Clinics were told to wipe the sensor window before each use, which ends the alarms for a day.',
  started: 4,
  disposed: { on: 20, as: ['customerInformed'] },
  decided: {
    on: 21,
    capaNeeded: 'undecided',
    why: 'To be decided once the cause is verified. False alarms lead to alarms being ignored, so it counts as major.',
  },
  components: ['Alarms'],
  said: [
    customerFacing('yes', ['quality2', 0]),
    held('wipe-window', 'Clinics wipe the sensor window before each use', 'quality2', [
      'quality2',
      3,
    ]),
    disposed('clinics-told', 'customerInformed', ['quality', 18], {
      quantity: [3, 'clinics'],
      note: 'In writing, with a picture of where to wipe.',
    }),
  ],
  remarks: [
    said('firmware', 9, 'Two sensor windows came back with a dry film of drug residue.'),
    said(
      'quality',
      26,
      'Can somebody from the factory repeat the trial with the film? Then we can go on.',
    ),
  ],
  analysis: {
    by: 'firmware',
    on: 8,
    problem: {
      what: 'The air alarm sounds although there is no air in the line',
      where: 'Solo, at three clinics that move patients with running infusions',
      when: 'About 20 minutes after transport; first report {12}',
      howMany: '17 alarms on 9 pumps in two weeks',
      requirement: 'PRD-115, 3.2: no alarm from less than 50 µl of air',
      evidence: [measured(17, 'alarms', 'Alarm history of the nine pumps')],
    },
    whys: [
      chain(
        why('measurement', 'The air sensor reads 9 % less sound than when it was calibrated', {
          evidence: [measured(-9, '%', 'Amplitude of four returned sensors, line full of water')],
        }),
        why('material', 'A film of dried drug lies on the sensor window', {
          evidence: [seen('Film on 4 of 4 returned windows, soluble in water')],
        }),
        why('method', 'Drops from the spike run into the sensor’s gap when the pump is tilted', {
          evidence: [interview('Ward nurse', 'On the move the pump hangs on the bed rail, tilted')],
        }),
        root(
          'method',
          'The use scenarios of the design know the pump upright on a pole, not tilted on a bed',
          { leg: 'system' },
        ),
      ),
      ruledOut(
        'software',
        'Firmware 4.1 made the alarm more sensitive',
        'Same threshold as 4.0; the same pumps alarm with 4.0 as well.',
      ),
    ],
  },
};
