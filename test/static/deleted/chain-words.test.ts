import { chainWords } from '../../../static/features/deleted/chain-words';

const head = 'a'.repeat(64);

describe('whether a history holds', () => {
  it.each([
    [{ kind: 'empty' as const }, null],
    [{ kind: 'sound' as const, length: 1, head }, 'History: whole, 1 entry.'],
    [
      { kind: 'sound' as const, length: 14, head },
      'History: whole, 14 entries, each sealed to the one before it.',
    ],
  ])('%j', (chain, expected) => {
    expect(chainWords('History', chain)).toBe(expected);
  });

  it('says where it does not', () => {
    expect(chainWords('History', { kind: 'broken', seq: 3 })).toContain(
      'does not fit together at entry 3',
    );
  });
});
