import type { Capa } from '../../case.ts';
import { firmwareWork, qualityWork, said, step } from '../../phrases.ts';
import { classed, criterion, extended } from '../../record-phrases.ts';

export const numbersAsSpoken: Capa = {
  slug: 'numbers-as-spoken',
  summary: 'Every number on the screen follows the rules for doses, checked by a machine',
  on: 20,
  by: 'quality',
  owner: 'firmware',
  due: 220,
  description: [
    'One function writes every number on the screen: a zero before the point, none after it, units always beside it.',
    'Effective when a usability test with 15 nurses shows no misread rate in 300 readings and the screen check finds none in two releases.',
  ],
  actions: [
    firmwareWork(
      'one-number-writer',
      'Story',
      'One function writes all numbers on the screen',
      ['firmware', 'engineer'],
      33,
      { 40: 'In Progress', 88: 'Done' },
    ),
    firmwareWork(
      'screen-check',
      'Task',
      'Nightly check reads 2,000 screens for numbers without a leading zero',
      ['firmware', 'engineer'],
      35,
      { 96: 'In Progress' },
      { due: 150, postponed: [{ on: 148, to: 175 }] },
    ),
    qualityWork(
      'nurse-readings',
      'Task',
      'Usability test: 15 nurses, 300 readings',
      ['quality2', 'quality2'],
      120,
      {},
      { due: 190 },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'misread-numbers',
        measure: {
          what: 'Reports of a number on the screen that was misread',
          jql: 'issuetype = Nonconformance AND labels = usability',
        },
        baseline: { events: 1, in: 365 },
        target: 0,
        window: { for: 180 },
        judge: 'quality',
      },
      ['quality', 34],
    ),
    classed('one-number-writer', 'strong', ['quality', 36]),
    classed('screen-check', 'strong', ['quality', 36]),
    classed('nurse-readings', 'weak', ['quality', 121]),
    extended(
      'screen-check',
      [150, 175],
      'The check reads the screens of 4.3 correctly and stumbles over two languages; two weeks for their fonts.',
      ['firmware', 148],
    ),
  ],
  steps: [step(21, 'firmware', 'Investigate cause'), step(32, 'quality', 'Plan action')],
  remarks: [
    said('firmware', 130, 'The number writer is in 4.3. The screen check needs two more weeks.'),
  ],
};
