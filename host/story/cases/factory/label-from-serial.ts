import type { Capa } from '../../case.ts';
import { aside, qualityWork, said, step } from '../../phrases.ts';
import {
  classed,
  criterion,
  effective,
  harmHandled,
  inTheComponent,
  inTheProcess,
  looked,
  notAt,
  ofTheClass,
  systemChanged,
} from '../../record-phrases.ts';

export const labelFromSerial: Capa = {
  slug: 'label-from-serial',
  summary: 'The label is printed from the pump’s own serial number, not chosen from a list',
  on: 8,
  by: 'quality',
  owner: 'factory',
  due: 180,
  description: [
    'The printer reads the serial number from the pump over its service port; there is no list to choose from any more. A camera compares the printed code with the pump.',
    'Effective when 2,000 pumps in a row, over two changes of model a day, carry their own label.',
  ],
  actions: [
    qualityWork(
      'printer-reads-pump',
      'Task',
      'Label printer reads model and serial number from the pump',
      ['factory', 'factory'],
      14,
      { 17: 'In Progress', 39: 'Done' },
    ),
    qualityWork(
      'camera-after-printer',
      'Task',
      'Camera compares the label’s code with the pump before the box is closed',
      ['factory', 'factory'],
      15,
      { 40: 'In Progress', 66: 'Done' },
    ),
  ],
  said: [
    criterion(
      {
        slug: 'changes-of-model',
        measure: {
          what: 'After a change of model the first ten labels agree with their pumps; 3 of 40 did not before',
          trials: 150,
          failureRate: 0.02,
        },
        target: 0,
        judge: 'quality2',
      },
      ['quality', 14],
    ),
    classed('printer-reads-pump', 'strong', ['quality', 16]),
    classed('camera-after-printer', 'strong', ['quality', 16]),
    harmHandled(
      'A camera that is out of focus would stop the line: a second one lies ready and is changed in four minutes.',
      ['factory', 60],
    ),
    notAt(
      inTheProcess('Production'),
      'Line 1 makes one model; its printer got the reader as well.',
      ['factory', 67],
    ),
    notAt(inTheComponent('Labelling'), 'Labels of spare parts are printed one order at a time.', [
      'factory',
      67,
    ]),
    notAt(
      ofTheClass('management'),
      'Plans of line projects name an owner for each step since then.',
      ['quality', 67],
    ),
    systemChanged('Form F-21, plan of a line project: no step without an owner and a day.', [
      'quality',
      120,
    ]),
    looked(['quality2', 171], { exposure: 184, failures: 0 }),
    effective(
      '184 changes of model without a wrong label, where three in forty went wrong before. Camera and spot checks agree on 2,316 pumps.',
      ['quality2', 171],
    ),
  ],
  steps: [
    step(9, 'factory', 'Investigate cause'),
    step(13, 'quality', 'Plan action'),
    step(68, 'factory', 'Check effectiveness'),
    step(172, 'quality', 'Close as effective'),
  ],
  legsAside: {
    on: 10,
    by: 'factory',
    asides: [
      aside(
        'escape',
        'WI-310 was changed under the nonconformance, and the camera of this CAPA takes over from the look at the box.',
      ),
    ],
  },
  remarks: [
    said(
      'quality2',
      171,
      '2,316 pumps, 184 changes of model, camera and spot checks agree: no wrong label.',
    ),
  ],
};
