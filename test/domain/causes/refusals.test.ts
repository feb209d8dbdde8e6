import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import {
  causeLimit,
  emptyCauseDocument,
  keptLimit,
  type CauseDocument,
} from '../../../src/domain/causes/document';
import { CauseId } from '../../../src/domain/id';
import {
  acted,
  ada,
  by,
  cause,
  evidence,
  issue,
  root,
  sound,
  verified,
  why,
  written,
} from './writing';

const text = 'The seal hardened at 80 °C';
const observed = { kind: 'observation', id: evidence('proof1'), note: 'Seal is brittle' } as const;

const withKeep = written(
  [{ kind: 'keepAsIs', rule: 'T1', node: 'analysis', reason: 'Known and accepted' }],
  sound,
);
const withEvidence = written(
  [{ kind: 'addEvidence', node: cause('leak01'), evidence: observed }],
  sound,
);
const ruledOut = written(
  [{ kind: 'ruleOut', id: cause('leak01'), reason: 'The shaft is dry' }],
  sound,
);

const full = {
  ...emptyCauseDocument,
  causes: written([why('cause1', null, 'A')]).causes.flatMap((one) =>
    Array.from({ length: causeLimit }, (_, index) => ({
      ...one,
      id: CauseId.parse(`cause${index}`),
    })),
  ),
};

describe('a command that does not apply is refused with the reason', () => {
  it.each<[CommandRefusalReason, string, CauseCommand, typeof sound]>([
    ['causeMissing', 'reword', { kind: 'reword', id: cause('nobody'), text }, sound],
    [
      'causeMissing',
      'move',
      { kind: 'move', id: cause('nobody'), parent: null, after: null },
      sound,
    ],
    ['causeMissing', 'remove', { kind: 'removeCause', id: cause('nobody') }, sound],
    ['causeMissing', 'verify', verified('nobody', text), sound],
    ['causeMissing', 'link an action', acted('nobody', 9), sound],
    [
      'causeMissing',
      'keep',
      { kind: 'keepAsIs', rule: 'T1', node: cause('nobody'), reason: 'So' },
      sound,
    ],
    [
      'causeMissing',
      'evidence',
      { kind: 'addEvidence', node: cause('nobody'), evidence: observed },
      sound,
    ],
    ['parentMissing', 'add', why('third3', 'nobody', text), sound],
    [
      'parentMissing',
      'move',
      { kind: 'move', id: cause('leak01'), parent: cause('nobody'), after: null },
      sound,
    ],
    ['idTaken', 'add again', why('leak01', null, text), sound],
    ['idTaken', 'add under a reserved id', why('problem', null, text), sound],
    [
      'idTaken',
      'evidence again',
      { kind: 'addEvidence', node: cause('leak01'), evidence: observed },
      withEvidence,
    ],
    [
      'cycle',
      'move beneath itself',
      { kind: 'move', id: cause('leak01'), parent: cause('leak01'), after: null },
      sound,
    ],
    [
      'cycle',
      'move beneath its own cause',
      { kind: 'move', id: cause('leak01'), parent: cause('seal02'), after: null },
      sound,
    ],
    [
      'evidenceMissing',
      'remove evidence',
      { kind: 'removeEvidence', node: 'problem', evidenceId: evidence('proof9') },
      sound,
    ],
    [
      'actionMissing',
      'unlink',
      { kind: 'unlinkAction', id: cause('seal02'), issue: issue(99) },
      sound,
    ],
    ['actionTaken', 'link again', acted('seal02', 7), sound],
    ['keepMissing', 'drop', { kind: 'dropKeep', rule: 'T1', node: 'analysis' }, sound],
    [
      'alreadyKept',
      'keep again',
      { kind: 'keepAsIs', rule: 'T1', node: 'analysis', reason: 'So' },
      withKeep,
    ],
    ['textChanged', 'verify other words', verified('seal02', 'Something else'), sound],
    [
      'textMissing',
      'verify no words',
      verified('blank1', ' '),
      written([why('blank1', null, ' ')]),
    ],
    ['ruledOut', 'name a root', root('leak01'), ruledOut],
    ['rootNamed', 'rule out a root', { kind: 'ruleOut', id: cause('seal02'), reason: 'No' }, sound],
    ['notEmpty', 'carry over', { kind: 'carryOver', document: sound }, sound],
    ['full', 'add to a full analysis', why('onemore', null, text), full],
  ])('%s: %s', (reason, _what, command, document) => {
    expect(apply(document, command, by(ada))).toEqual({ ok: false, refusal: { reason } });
  });

  it.each<[string, (index: number) => CauseCommand, (document: CauseDocument) => number]>([
    [
      'evidence',
      (index) => ({
        kind: 'addEvidence',
        node: 'problem',
        evidence: { ...observed, id: evidence(`proof${index}`) },
      }),
      (document) => document.problem.evidence.length,
    ],
    [
      'verifications',
      () => verified('seal02', text),
      (document) => document.causes[1]?.verifications.length ?? 0,
    ],
    [
      'actions',
      (index) => acted('seal02', index + 20),
      (document) => document.causes[1]?.actions.length ?? 0,
    ],
  ])('full: the twenty-first of %s', (_what, nth, count) => {
    let document = sound;
    for (let index = 0; count(document) < 20; index += 1)
      document = written([nth(index)], document);
    expect(apply(document, nth(90), by(ada))).toEqual({ ok: false, refusal: { reason: 'full' } });
  });

  it('full: as many decisions to keep as an analysis holds', () => {
    const [kept] = withKeep.kept;
    const document = {
      ...withKeep,
      kept: Array.from({ length: keptLimit }, () => kept ?? []).flat(),
    };
    const command: CauseCommand = { kind: 'keepAsIs', rule: 'A1', node: 'problem', reason: 'So' };
    expect(apply(document, command, by(ada))).toEqual({ ok: false, refusal: { reason: 'full' } });
  });
});
