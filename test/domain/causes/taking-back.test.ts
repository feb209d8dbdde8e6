import type { CauseCommand } from '../../../src/domain/causes/command';
import { inverse } from '../../../src/domain/causes/inverse';
import { commandSamples, groundFor, worked } from '../../contract/command-samples';
import { acted, cause, evidence, issue, sound, why, written } from './writing';

const seal = cause('seal02');
const proof = (id: string): CauseCommand => ({
  kind: 'addEvidence',
  node: seal,
  evidence: { kind: 'observation', id: evidence(id), note: 'Seen' },
});
const keep = (rule: string, node: 'problem' | 'analysis'): CauseCommand => ({
  kind: 'keepAsIs',
  rule,
  node,
  reason: 'So',
});
const undo = (document: typeof sound, command: CauseCommand) => {
  const back = inverse(document, command);
  const changed = written([command], document);
  return { changed, undone: back ? written([back], changed) : null };
};

describe('taking one of several out and back puts it where it stood', () => {
  it.each<[string, CauseCommand[], CauseCommand]>([
    [
      'evidence',
      [proof('proofa'), proof('proofb'), proof('proofc')],
      { kind: 'removeEvidence', node: seal, evidenceId: evidence('proofb') },
    ],
    [
      'an action',
      [acted('seal02', 9), acted('seal02', 30), acted('seal02', 8)],
      { kind: 'unlinkAction', id: seal, issue: issue(8) },
    ],
    [
      'a decision to keep',
      [keep('T1', 'problem'), keep('A1', 'analysis'), keep('E3', 'analysis')],
      { kind: 'dropKeep', rule: 'A1', node: 'analysis' },
    ],
    [
      'a cause between its siblings',
      [why('other3', 'leak01', 'Shaft scored'), why('other4', 'leak01', 'Housing worn')],
      { kind: 'removeCause', id: cause('other3') },
    ],
    [
      'a cause moved elsewhere',
      [why('other3', 'leak01', 'Shaft scored'), why('other4', 'leak01', 'Housing worn')],
      { kind: 'move', id: cause('other3'), parent: null, after: null },
    ],
  ])('%s', (_what, before, command) => {
    const document = written(before, sound);
    const { changed, undone } = undo(document, command);
    expect(changed).not.toEqual(document);
    expect(undone).toEqual(document);
  });
});

describe('what is added in any order stands in one', () => {
  it('actions, in that in which Jira raised them', () => {
    const document = written(
      [acted('leak01', 99_999), acted('leak01', 8), acted('leak01', 30)],
      sound,
    );
    expect(document.causes[0]?.actions.map(({ key }) => key)).toEqual([
      'PUMP-8',
      'PUMP-30',
      'PUMP-99999',
    ]);
  });

  it('decisions to keep', () => {
    const commands = [keep('T1', 'problem'), keep('E3', 'analysis'), keep('A1', 'problem')];
    expect(written(commands, sound).kept).toEqual(written(commands.toReversed(), sound).kept);
  });
});

describe('every kind of command', () => {
  const lasting = ['verify', 'beginRevision', 'carryOver', 'adopt'];

  it.each(
    Object.values(commandSamples).filter(
      ({ kind }) => kind !== 'restoreCauses' && kind !== 'carryOver',
    ),
  )('$kind is taken back whole, or stays on record', (command) => {
    const document =
      command.kind === 'reconsider'
        ? written(
            [
              { kind: 'nameRoot', id: seal, root: false },
              { kind: 'ruleOut', id: seal, reason: 'No' },
            ],
            worked,
          )
        : groundFor(command.kind);
    const { undone } = undo(document, command);
    expect(undone).toEqual(lasting.includes(command.kind) ? null : document);
  });
});
