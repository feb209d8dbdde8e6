import type { Capa } from '../../case.ts';
import {
  aside,
  checked,
  commit,
  firmwareWork,
  inComponent,
  inProcess,
  root,
  said,
  seen,
  step,
  why,
} from '../../phrases.ts';
import {
  classed,
  criterion,
  effective,
  extended,
  inTheProcess,
  looked,
  noHarm,
  notAt,
  notEffective,
  ofTheClass,
  systemChanged,
} from '../../record-phrases.ts';

export const powerRequirements: Capa = {
  slug: 'power-requirements',
  summary: 'System requirements on power loss reach every software item that keeps data',
  on: 12,
  by: 'quality',
  owner: 'firmware',
  due: 120,
  postponed: [{ on: 131, to: 330 }],
  description: [
    'Allocate the 22 power requirements to software items, and make the allocation a question of the design review.',
    'Effective when 500 random power cuts on each data item lose no entry, in two releases in a row.',
  ],
  actions: [
    firmwareWork(
      'journal-flush',
      'Bug',
      'Journal writes a dose entry before it reports the dose as done',
      ['firmware', 'engineer'],
      18,
      { 19: 'In Progress', 27: 'Done' },
    ),
    firmwareWork(
      'power-cut-rig',
      'Story',
      'Rig cuts the power 500 times at random in every nightly run',
      ['firmware', 'engineer'],
      20,
      { 25: 'In Progress', 52: 'Done' },
    ),
  ],
  further: [
    {
      on: 140,
      by: 'firmware',
      whys: [
        why('software', 'The alarm history has a write path of its own, beside the journal', {
          within: inComponent('Alarm history, module AH-2'),
          evidence: [commit('c05d7f2a91be', 'Made for Solo, which has no journal')],
          beneath: [
            root(
              'method',
              'Requirements are allocated to software items by name, and a second path to the flash has none',
              {
                within: inProcess('Allocation of system requirements'),
                evidence: [seen('The allocation names “journal”; AH-2 is in no line of it')],
                checks: [
                  checked(
                    'quality',
                    152,
                    'reproduction',
                    'AH-2 led through the journal: 0 of 800 cuts lose an entry. With its own path: 2.',
                  ),
                ],
                actions: [
                  firmwareWork(
                    'one-way-to-flash',
                    'Story',
                    'The linker refuses any module but the journal that writes to the flash',
                    ['firmware', 'engineer'],
                    158,
                    { 162: 'In Progress', 198: 'Done' },
                  ),
                ],
              },
            ),
          ],
        }),
      ],
    },
  ],
  checks: [
    checked(
      'quality',
      153,
      'observation',
      'The template still has hardware items only in its columns; the three lost entries come by way of it.',
    ),
  ],
  said: [
    criterion(
      {
        slug: 'entries-lost',
        measure: {
          what: 'The power is cut at a random moment after a write; every entry has to be there',
          trials: 3000,
          failureRate: 0.001,
        },
        target: 0,
        judge: 'quality2',
      },
      ['quality', 19],
    ),
    classed('journal-flush', 'strong', ['quality', 21]),
    classed('power-cut-rig', 'intermediate', ['quality', 21]),
    noHarm('Writing first takes 4 ms of a bolus of 30 s; flash wear is still twelve years.', [
      'firmware',
      50,
    ]),
    looked(['quality2', 128], { exposure: 2600, failures: 3 }),
    notEffective(
      'Three entries of the alarm history were lost. The dose log is sound; something else writes to the flash.',
      ['quality2', 129],
    ),
    criterion(
      {
        slug: 'entries-lost-again',
        revision: 2,
        measure: {
          what: 'The power is cut at a random moment, in turns on all four data items; every entry has to be there',
          trials: 60_000,
          failureRate: 0.0001,
        },
        target: 0,
        judge: 'quality2',
      },
      ['quality', 157],
    ),
    classed('one-way-to-flash', 'strong', ['quality', 160]),
    notAt(
      inTheProcess('Software'),
      'With the linker’s check on, no module of Solo and of Duo reaches the flash by itself.',
      ['firmware', 200],
    ),
    notAt(
      ofTheClass('method'),
      'Interrupts and the watchdog are allocated by address, not by name: nothing is left out.',
      ['quality', 204],
    ),
    extended(
      'power-requirements',
      [120, 330],
      'The first actions did not end it. The new one needs a release, and two releases are to be watched.',
      ['quality', 158],
    ),
    systemChanged(
      'The template of the allocation has columns for software items and their paths.',
      ['quality', 260],
    ),
    looked(['quality2', 321], { exposure: 61_000, failures: 0 }),
    effective('61,000 cuts in two releases, on all four data items: no entry lost.', [
      'quality2',
      322,
    ]),
  ],
  steps: [
    step(13, 'firmware', 'Investigate cause'),
    step(17, 'quality', 'Plan action'),
    step(58, 'firmware', 'Check effectiveness'),
    step(129, 'quality2', 'Not effective'),
    step(156, 'quality', 'Plan action'),
    step(205, 'firmware', 'Check effectiveness'),
    step(322, 'quality2', 'Close as effective'),
  ],
  legsAside: {
    on: 16,
    by: 'firmware',
    asides: [
      aside(
        'escape',
        'Why the test missed it stands in the nonconformance; the rig among the actions cuts the power at random moments.',
      ),
    ],
  },
  remarks: [
    said(
      'firmware',
      127,
      'Run 71 lost three entries of the alarm history. The dose log lost none in 2,600 cuts.',
    ),
    said('quality2', 320, 'Two releases, 61,000 power cuts on four data items: no entry lost.'),
  ],
};
