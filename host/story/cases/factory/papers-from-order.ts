import type { Capa } from '../../case.ts';
import { qualityWork, said, step } from '../../phrases.ts';
import { classed, criterion } from '../../record-phrases.ts';

export const papersFromOrder: Capa = {
  slug: 'papers-from-order',
  summary: 'What goes into the box is called for by the order, language by language',
  on: 22,
  by: 'quality',
  owner: 'factory',
  due: 160,
  description: [
    'Quick guides become parts with a number for each language and stand in the bill of materials of the country.',
    'Effective when 500 boxes for at least six countries, opened at random over six months, all hold the language of their country.',
  ],
  actions: [
    qualityWork(
      'guides-as-parts',
      'Task',
      'Quick guides get part numbers and stand in 14 country bills',
      ['factory', 'factory'],
      31,
      { 36: 'In Progress', 83: 'Done' },
      { due: 85 },
    ),
    qualityWork(
      'packing-scans-guide',
      'Task',
      'Packing scans the guide before the box is closed',
      ['factory', 'factory'],
      33,
      { 90: 'In Progress' },
      { due: 92, postponed: [{ on: 89, to: 112 }] },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'boxes-opened',
        measure: {
          what: 'A box for export is opened at random; guide and label are in the language of its country',
          trials: 500,
          failureRate: 0.01,
        },
        target: 0,
        judge: 'quality2',
      },
      ['quality', 32],
    ),
    classed('guides-as-parts', 'strong', ['quality', 34]),
  ],
  steps: [step(23, 'factory', 'Investigate cause'), step(30, 'quality', 'Plan action')],
  remarks: [
    said('factory', 84, 'All 14 bills are released. The scanners for packing come in two weeks.'),
  ],
};
