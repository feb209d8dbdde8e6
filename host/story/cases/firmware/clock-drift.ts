import type { Case } from '../../case.ts';
import { chain, checked, measured, root, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

export const clockDrift: Case = {
  slug: 'clock-drift',
  daysAgo: 431,
  by: 'quality2',
  summary: 'Pump clock is four minutes slow after a month',
  seen: 'A clinic compared the log of two Solo pumps with the patient record: both are about four minutes behind.',
  expected: 'PRD-108, 2.2: within one minute a month.',
  where: 'Complaint C-0274, Solo, firmware 3.7.',
  source: 'complaint',
  severity: 'minor',
  potential: 'minor',
  process: 'Design and development',
  labels: ['solo'],
  occurredBefore: 30,
  owner: 'firmware',
  triaged: 3,
  containment: 'Not needed: doses and alarms do not depend on the time of day.',
  started: 6,
  disposed: { on: 24, as: ['corrected', 'customerInformed'] },
  decided: {
    on: 24,
    capaNeeded: 'no',
    why: 'No effect on therapy; corrected in 3.9 and watched in complaints.',
  },
  closed: 41,
  said: [
    disposed('clinic-told', 'customerInformed', ['quality', 8], { quantity: [1, 'clinic'] }),
    disposed('clock-set', 'corrected', ['quality', 22], {
      quantity: [2, 'pumps'],
      note: 'Set by service; capacitors of 7 pF on boards from the next lot on.',
    }),
    reverified('clock-set', 'Both pumps a week later: two seconds.', ['quality2', 24]),
  ],
  analysis: {
    by: 'firmware',
    on: 12,
    problem: {
      what: 'The clock loses about eight seconds a day',
      where: 'Solo, boards of revision D',
      when: 'Since the crystal was second-sourced',
      howMany: '2 pumps reported; 30 of 30 boards of revision D measured alike',
      requirement: 'PRD-108, 2.2: within one minute a month',
      evidence: [measured(-8.1, 's/day', 'Mean of 30 boards at 22 °C')],
    },
    whys: [
      chain(
        why('material', 'The second crystal needs 12.5 pF and gets 9 pF'),
        root(
          'method',
          'The equivalence form for parts asks for frequency and size, not for load capacitance',
          {
            kept: {
              rule: 'A1',
              on: 23,
              reason:
                'The form was replaced as a whole in another project two weeks ago; the new one asks for every value in the data sheet.',
            },
            checks: [
              checked(
                'quality',
                20,
                'reproduction',
                'Two 7 pF capacitors added on three boards: 0.4 s a day. Removed: 8 s again.',
              ),
            ],
          },
        ),
      ),
    ],
    extent: {
      on: 22,
      answer: 'no',
      note: 'Duo has a module with its own crystal; all other crystals were compared with their data sheets.',
    },
  },
};
