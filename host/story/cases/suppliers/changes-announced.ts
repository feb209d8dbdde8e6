import type { Capa } from '../../case.ts';
import { inDocument, qualityWork, said, seen, step, why } from '../../phrases.ts';
import {
  classed,
  criterion,
  effective,
  extended,
  inTheComponent,
  inTheProcess,
  looked,
  noHarm,
  notAt,
  ofTheClass,
  systemChanged,
  weakBecause,
} from '../../record-phrases.ts';

export const changesAnnounced: Capa = {
  slug: 'changes-announced',
  summary: 'Suppliers of parts in the flow path announce changes of material and process',
  on: 19,
  by: 'quality',
  owner: 'supplier',
  due: 140,
  description: [
    'Eleven quality agreements get a list of changes to be announced, with the lead time; incoming inspection measures hardness until all are signed.',
    'Effective when each of the eleven suppliers has announced at least one change or confirmed none, twice in a year, and inspection finds no unannounced one.',
  ],
  actions: [
    qualityWork(
      'agreements-with-changes',
      'Task',
      'Quality agreements of eleven suppliers list the changes to be announced',
      ['supplier', 'supplier'],
      30,
      { 33: 'In Progress', 102: 'Done' },
    ),
    qualityWork(
      'hardness-at-incoming',
      'Task',
      'Incoming inspection measures hardness of tubing',
      ['quality2', 'supplier'],
      27,
      { 41: 'Done' },
    ),
  ],
  postponed: [{ on: 104, to: 470 }],
  said: [
    criterion(
      {
        slug: 'quiet-goods-receipt',
        measure: {
          what: 'Reports about tubing, by goods receipt or by the lines',
          jql: 'issuetype = Nonconformance AND component = Tubing',
        },
        baseline: { events: 6, in: 365 },
        target: 0,
        window: { for: 345 },
        judge: 'quality2',
      },
      ['quality', 28],
    ),
    classed('agreements-with-changes', 'weak', ['quality2', 31]),
    classed('hardness-at-incoming', 'weak', ['quality2', 31]),
    weakBecause(
      'What a supplier does in its own house cannot be made impossible from here: an announced change and a measured lot are as near as we get.',
      ['quality2', 31],
    ),
    notAt(
      inTheProcess('Purchasing'),
      'Services and tools are bought by other agreements; none of them touches a fluid.',
      ['supplier', 70],
    ),
    notAt(inTheComponent('Tubing'), 'Hardness of each lot is measured at goods receipt by now.', [
      'supplier',
      70,
    ]),
    notAt(
      ofTheClass('method'),
      'Change orders inside the house name their material already, SOP-019, chapter 2.',
      ['quality2', 71],
    ),
    noHarm(
      'A supplier that announces too much costs an hour of reading, and no lot waits for it.',
      ['quality2', 90],
    ),
    extended(
      'changes-announced',
      [140, 470],
      'The actions are done in time. Two rounds with eleven suppliers take a year, and the CAPA stays open for them.',
      ['supplier', 104],
    ),
    systemChanged('SOP-031 names who reads an announced change, and within ten days.', [
      'quality',
      300,
    ]),
    looked(['quality2', 464]),
    effective(
      'No report about tubing after six in the year before. Both rounds and goods receipt agree: nothing changed unannounced.',
      ['quality2', 465],
    ),
  ],
  steps: [
    step(20, 'supplier', 'Investigate cause'),
    step(26, 'quality', 'Plan action'),
    step(104, 'supplier', 'Check effectiveness'),
    step(466, 'quality', 'Close as effective'),
  ],
  further: [
    {
      on: 22,
      by: 'supplier',
      beside: true,
      whys: [
        why(
          'measurement',
          'The inspection plan takes material values from the certificate, and this certificate has no line for hardness',
          {
            leg: 'escape',
            within: inDocument('IP-021, goods receipt of tubing'),
            evidence: [seen('IP-021 lists diameter, wall and length; hardness “see certificate”')],
          },
        ),
      ],
    },
  ],
  remarks: [
    said(
      'supplier',
      260,
      'First round: seven announced changes, four confirmed none. Inspection agrees.',
    ),
    said(
      'supplier',
      464,
      'Second round: five announced, six confirmed none. No unannounced change found.',
    ),
  ],
};
