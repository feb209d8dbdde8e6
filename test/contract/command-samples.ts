import type { CauseCommand } from '../../src/domain/causes/command';
import type { CommandKind, CommandOf } from '../../src/domain/causes/handling';
import { Day } from '../../src/domain/calendar';
import { type CauseDocument, emptyCauseDocument } from '../../src/domain/causes/document';
import type { IsIsNotRow } from '../../src/domain/causes/is-is-not';
import { RowId } from '../../src/domain/id';
import { inverse } from '../../src/domain/causes/inverse';
import {
  acted,
  ada,
  cause,
  evidence,
  issue,
  root,
  sound,
  verified,
  why,
  written,
} from '../domain/causes/writing';

const seal = cause('seal02');
const observed = { kind: 'observation', id: evidence('proof1'), note: 'Seal is brittle' } as const;

const row = (id: string): RowId => RowId.parse(id);
const line: IsIsNotRow = {
  id: row('row001'),
  question: 'where',
  is: 'Pump P4',
  isNot: '',
  distinction: 'Runs hot',
  change: '',
};

/** `sound` with evidence and a finding kept, so that every command has something to work on. */
export const worked = written(
  [
    { kind: 'addRow', row: line },
    { kind: 'addEvidence', node: seal, evidence: observed },
    { kind: 'keepAsIs', rule: 'T1', node: seal, reason: 'Two colours now' },
  ],
  sound,
);

function restoring(): CommandOf<'restoreCauses'> {
  const back = inverse(worked, { kind: 'removeCause', id: seal });
  if (back?.kind !== 'restoreCauses') throw new Error('nothing to restore');
  return back;
}

/** One of each kind, as it crosses the bridge. */
export const commandSamples: { readonly [Kind in CommandKind]: CauseCommand } = {
  stateProblem: { kind: 'stateProblem', field: 'howMany', text: '3 of 40' },
  addCause: why('third3', 'seal02', 'The heater ran at 95 °C'),
  reword: { kind: 'reword', id: seal, text: 'The seal is brittle' },
  classify: { kind: 'classify', id: seal, class: 'material' },
  assignLeg: { kind: 'assignLeg', id: seal, leg: 'escape' },
  move: { kind: 'move', id: seal, parent: null, after: null },
  removeCause: { kind: 'removeCause', id: seal },
  restoreCauses: restoring(),
  nameRoot: root('seal02'),
  ruleOut: { kind: 'ruleOut', id: cause('leak01'), reason: 'The shaft is dry' },
  reconsider: { kind: 'reconsider', id: seal },
  readLink: { kind: 'readLink', id: seal, reading: 'confirmed' },
  noteLink: { kind: 'noteLink', id: seal, note: 'Hard rubber does not follow the shaft' },
  dateCause: { kind: 'dateCause', id: seal, on: Day.parse('2026-02-27') },
  locate: { kind: 'locate', id: seal, within: { kind: 'component', name: 'Shaft seal 40×52' } },
  addRow: { kind: 'addRow', row: { ...line, id: row('row002') } },
  fillRow: { kind: 'fillRow', row: row('row001'), field: 'isNot', text: 'Pump P5' },
  removeRow: { kind: 'removeRow', row: row('row001') },
  explainRow: { kind: 'explainRow', id: seal, row: row('row001'), answer: 'no' },
  setLegAside: { kind: 'setLegAside', leg: 'escape', reason: 'It was seen at once' },
  answerRisk: { kind: 'answerRisk', risk: { answer: 'updated', note: 'Heater added' } },
  startFrom: {
    kind: 'startFrom',
    template: issue(3),
    causes: [
      { id: cause('first1'), parent: null, leg: 'occurrence', text: 'Too hot?', class: 'machine' },
    ],
  },
  startOver: { kind: 'startOver' },
  addEvidence: {
    kind: 'addEvidence',
    node: 'problem',
    evidence: { kind: 'interview', id: evidence('proof2'), role: 'Fitter', note: 'Hot since May' },
  },
  removeEvidence: { kind: 'removeEvidence', node: seal, evidenceId: evidence('proof1') },
  verify: verified('seal02', 'The seal hardened at 80 °C'),
  linkAction: acted('seal02', 8),
  unlinkAction: { kind: 'unlinkAction', id: seal, issue: issue(7) },
  answerExtent: { kind: 'answerExtent', extent: { answer: 'could', note: 'P5 has the same seal' } },
  keepAsIs: { kind: 'keepAsIs', rule: 'A1', node: 'analysis', reason: 'Handled in PUMP-9' },
  dropKeep: { kind: 'dropKeep', rule: 'T1', node: seal },
  beginRevision: { kind: 'beginRevision', ends: 1, note: 'Two more leaked in March' },
  carryOver: {
    kind: 'carryOver',
    document: { ...sound, origin: { issue: issue(1), cause: seal } },
  },
  adopt: {
    kind: 'adopt',
    document: { ...sound, revision: 2, kept: [{ rule: 'T1', node: seal, reason: 'So', by: ada }] },
  },
};

/** Where a sample applies that does not apply to an analysis at work. */
const grounds: Partial<Record<CommandKind, CauseDocument>> = {
  carryOver: emptyCauseDocument,
  restoreCauses: written([commandSamples.removeCause], worked),
  startFrom: emptyCauseDocument,
  startOver: written([commandSamples.startFrom]),
};

export const groundFor = (kind: CommandKind): CauseDocument => grounds[kind] ?? worked;
