import { apply } from '../../../src/domain/causes/apply';
import { inverse } from '../../../src/domain/causes/inverse';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { Verification } from '../../../src/domain/causes/cause';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { AccountId } from '../../../src/domain/id';
import { acted, ada, ben, by, cause, eve, root, sound, verified, why, written } from './writing';

const text = 'The seal hardened at 80 °C';
const remove: CauseCommand = { kind: 'removeCause', id: cause('seal02') };

function restoring(document: CauseDocument, id: string): CauseCommand & { kind: 'restoreCauses' } {
  const back = inverse(document, { kind: 'removeCause', id: cause(id) });
  if (back?.kind !== 'restoreCauses') throw new Error('nothing to restore');
  return back;
}

const outcome = (document: CauseDocument, command: CauseCommand, actor: AccountId): string => {
  const applied = apply(document, command, by(actor));
  return applied.ok ? 'accepted' : applied.refusal.reason;
};

describe('what was removed comes back whole', () => {
  it.each([
    ['who removed it', ben],
    ['somebody else', eve],
  ])('by %s, with verification and action', (_who, actor) => {
    const removed = written([remove], sound, ben);
    expect(written([restoring(sound, 'seal02')], removed, actor)).toEqual(sound);
  });

  it('beneath its effect, wherever that stands now', () => {
    const removed = written([remove, why('other3', 'leak01', 'Shaft is scored')], sound);
    const restored = written([restoring(sound, 'seal02')], removed);
    expect(restored.causes.map(({ id }) => id)).toEqual(['leak01', 'seal02', 'other3']);
  });

  it('only once', () => {
    const back = restoring(sound, 'seal02');
    const again = written([remove, back, remove], sound);
    expect(outcome(written([back], again), back, ada)).toBe('idTaken');
  });
});

describe('an undo is no way to write in somebody else’s name', () => {
  const back = restoring(sound, 'seal02');
  const removed = written([remove], sound);
  const [seal] = back.causes;
  const fresh = written([why('seal02', null, text)], undefined, ada).causes[0];
  if (!seal || !fresh) throw new Error('no cause');
  const [passed] = seal.verifications;
  if (!passed) throw new Error('no verification');

  const forged = (change: Partial<typeof seal>): typeof back => ({
    ...back,
    causes: [{ ...fresh, parent: cause('leak01'), ...change }],
  });

  it.each<[string, CauseCommand]>([
    ['a verification nobody gave', forged({ verifications: [passed] })],
    ['an action nobody linked', forged({ actions: seal.actions })],
    ['another author', forged({ author: ben })],
    ['another’s words', forged({ wordedBy: ben })],
    [
      'a decision another did not take',
      {
        ...forged({}),
        kept: [{ rule: 'T1', node: cause('seal02'), reason: 'So', by: ben }],
      },
    ],
    ['other words under a given verification', { ...back, causes: [{ ...seal, text: 'Other' }] }],
  ])('%s is refused', (_what, command) => {
    expect(outcome(removed, command, ada)).toBe('notRemovedHere');
  });

  it('what is all one’s own comes back without a mark', () => {
    expect(outcome(removed, forged({}), ada)).toBe('accepted');
  });

  it.each<[string, CauseCommand, string]>([
    ['a cause that is there', restoring(sound, 'leak01'), 'idTaken'],
    [
      'a branch in pieces',
      { ...back, causes: [seal, { ...fresh, id: cause('loose1') }] },
      'parentMissing',
    ],
    [
      'a branch whose effect is gone',
      { ...back, causes: [{ ...fresh, parent: cause('nobody') }] },
      'parentMissing',
    ],
  ])('%s is refused', (_what, command, reason) => {
    expect(outcome(removed, command, ada)).toBe(reason);
  });
});

describe('whose words they are', () => {
  const reword = (words: string): CauseCommand => ({
    kind: 'reword',
    id: cause('seal02'),
    text: words,
  });
  const writers = (document: CauseDocument) => [
    document.causes[1]?.author,
    document.causes[1]?.wordedBy,
  ];

  it.each<[string, CauseDocument, (AccountId | undefined)[]]>([
    ['its author’s own', written([reword('Mine')], sound, ada), [ada, undefined]],
    ['reworded by another', written([reword('Ours')], sound, ben), [ada, ben]],
    [
      'the author’s again',
      written([reword('Mine')], written([reword('Ours')], sound, ben)),
      [ada, undefined],
    ],
    ['saved by another without a change', written([reword(text)], sound, ben), [ada, undefined]],
  ])('%s', (_case, document, expected) => {
    expect(writers(document)).toEqual(expected);
  });
});

describe('keeping what was changed past the log', () => {
  const recorded = written(
    [why('leak01', null, 'Fluid passes'), why('seal02', 'leak01', text), root('seal02')],
    undefined,
    ada,
  );
  const adopted = (found: CauseDocument) =>
    written([{ kind: 'adopt', document: found }], recorded, eve);

  it('takes over words and order in the name of who keeps them', () => {
    const found = written([why('extra3', 'seal02', 'No limit in the recipe')], recorded, ben);
    const [, , extra] = adopted(found).causes;
    expect(extra).toMatchObject({ text: 'No limit in the recipe', author: eve });
  });

  it('takes over no verification and no action that the log does not have', () => {
    const found = written([verified('seal02', text), acted('seal02', 5)], recorded, ben);
    expect(adopted(found)).toEqual(recorded);
  });

  it('keeps those that the log has', () => {
    const found = { ...sound, problem: { ...sound.problem, where: 'Line 2' } };
    expect(written([{ kind: 'adopt', document: found }], sound, eve)).toEqual(found);
  });

  it('drops and reorders none that the log has: a failed one is not lost on the way', () => {
    const tried = [verified('seal02', text), verified('seal02', text, 'failed')];
    const doubted = written(tried, recorded, ben);
    const withVerifications = (pick: (all: Verification[]) => Verification[]): CauseDocument => ({
      ...doubted,
      causes: doubted.causes.map((one) => ({ ...one, verifications: pick(one.verifications) })),
    });
    for (const found of [
      withVerifications((all) => all.slice(0, 1)),
      withVerifications((all) => all.toReversed()),
    ]) {
      expect(written([{ kind: 'adopt', document: found }], doubted, eve)).toEqual(doubted);
    }
  });

  it('says whose the changed words are', () => {
    const changed = written(
      [{ kind: 'reword', id: cause('seal02'), text: 'Other' }],
      recorded,
      ada,
    );
    expect(adopted(changed).causes[1]).toMatchObject({ author: ada, wordedBy: eve });
  });

  it('takes over no decision to keep a finding but as one’s own', () => {
    const found = written(
      [{ kind: 'keepAsIs', rule: 'A1', node: cause('seal02'), reason: 'Accepted' }],
      recorded,
      ben,
    );
    expect(adopted(found).kept).toEqual([
      { rule: 'A1', node: 'seal02', reason: 'Accepted', by: eve },
    ]);
  });
});
