import type { Reader } from '../../../src/contract/wording/report/reader';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { AttachmentId, PageId, RowId } from '../../../src/domain/id';
import { Day } from '../../../src/domain/calendar';
import {
  acted,
  ben,
  cause,
  evidence,
  issue,
  root,
  verified,
  why,
  written,
} from '../../domain/causes/writing';

const row = (id: string): RowId => RowId.parse(id);

/** An analysis in which everything a report tells of occurs once. */
export const told: CauseDocument = written(
  [
    acted('harden', 7),
    { kind: 'answerExtent', extent: { answer: 'could', note: 'Pumps P5 have the same seal.' } },
    { kind: 'answerRisk', risk: { answer: 'updated', note: 'Heat is a new line in the FMEA.' } },
    { kind: 'keepAsIs', rule: 'T1', node: cause('seal02'), reason: 'It is a part, not a person.' },
  ],
  written(
    [verified('harden', 'The seal hardened at 80 °C')],
    written([
      { kind: 'stateProblem', field: 'what', text: 'Pump P4 leaks *at the shaft*' },
      { kind: 'stateProblem', field: 'where', text: 'Line 2\nand line 3' },
      {
        kind: 'addEvidence',
        node: 'problem',
        evidence: { kind: 'issue', id: evidence('proof1'), issue: issue(3), note: 'First report' },
      },
      why('seal02', null, 'Fluid passes the seal'),
      why('harden', 'seal02', 'The seal hardened at 80 °C'),
      why('wear03', 'seal02', 'The shaft is worn'),
      root('harden'),
      { kind: 'classify', id: cause('harden'), class: 'material' },
      { kind: 'assignLeg', id: cause('wear03'), leg: 'escape' },
      { kind: 'ruleOut', id: cause('wear03'), reason: 'Measured: within its limits.' },
      { kind: 'readLink', id: cause('harden'), reading: 'confirmed' },
      { kind: 'noteLink', id: cause('harden'), note: 'A hard seal does not follow the shaft.' },
      { kind: 'dateCause', id: cause('harden'), on: Day.parse('2026-02-01') },
      {
        kind: 'locate',
        id: cause('harden'),
        within: { kind: 'document', name: 'Specification of the seal' },
      },
      {
        kind: 'addEvidence',
        node: cause('harden'),
        evidence: { kind: 'page', id: evidence('proof2'), page: PageId.parse('77'), note: '' },
      },
      {
        kind: 'addEvidence',
        node: cause('harden'),
        evidence: {
          kind: 'attachment',
          id: evidence('proof3'),
          attachment: AttachmentId.parse('5'),
          name: 'seal_A|B.png',
          note: '',
        },
      },
      { kind: 'setLegAside', leg: 'system', reason: 'Answered in PUMP-3.' },
      {
        kind: 'addRow',
        row: {
          id: row('where1'),
          question: 'where',
          is: 'Line 2 | line 3',
          isNot: 'Line 1',
          distinction: 'Heated',
          change: '',
        },
      },
      {
        kind: 'addRow',
        row: {
          id: row('what01'),
          question: 'what',
          is: 'P4',
          isNot: 'P3',
          distinction: '',
          change: 'New seal',
        },
      },
      { kind: 'explainRow', id: cause('harden'), row: row('where1'), answer: 'yes' },
    ]),
    ben,
  ),
);

export const reader: Reader = {
  name: (person) => (person === ben ? 'Ben' : 'Ada'),
  pageTitle: (page) => (page === '77' ? 'Seals [old]' : null),
  day: (instant) => instant.slice(0, 10),
  numbers: new Map([
    [cause('seal02'), '1'],
    [cause('harden'), '2a'],
    [cause('wear03'), '2b'],
  ]),
  siteUrl: 'https://story.example',
};
