import fc from 'fast-check';
import { Instant } from '../../../src/domain/calendar';
import { digestOf } from '../../../src/domain/digest';
import { CommandId } from '../../../src/domain/id';
import { checkChain } from '../../../src/domain/record/chain';
import { RecordName, type Entry } from '../../../src/domain/record/entry';
import { seal, type Link } from '../../../src/domain/record/seal';
import { eve } from '../causes/writing';
import { longLog, replay } from './logging';

const { entries, end } = longLog(200);
const witness: Link = { seq: end.seq, digest: end.head };
const runs = { numRuns: 40 };
const position = fc.nat({ max: entries.length - 1 });

const changed = (index: number, change: Partial<Entry>): Entry[] =>
  entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

const edits: readonly [string, Partial<Entry>][] = [
  ['who', { actor: eve }],
  ['when', { at: Instant.parse('2020-01-01T00:00:00.000Z') }],
  ['what', { command: { kind: 'removeCause', id: 'cause1000' } }],
  ['the id of the command', { commandId: CommandId.parse('another1') }],
  ['the result', { result: digestOf('another') }],
  ['the digest', { digest: digestOf('another') }],
  ['the number', { seq: 999 }],
  ['the record', { record: RecordName.parse('causes:666') }],
];

/** The same history sealed anew from `index` on, as its keeper could. */
function resealed(index: number): Entry[] {
  return changed(index, { actor: eve }).reduce<Entry[]>((sealed, entry, at) => {
    const before = sealed.at(-1);
    const previous = before ? { seq: before.seq, digest: before.digest } : null;
    return [...sealed, at < index ? entry : seal(previous, entry)];
  }, []);
}

describe('a history of 200 entries', () => {
  it('is sound as it was written', () => {
    expect(checkChain(entries)).toEqual({ kind: 'sound', length: 200, head: end.head });
    expect(checkChain(entries, witness).kind).toBe('sound');
    expect(checkChain(entries, { seq: 50, digest: entries[49]?.digest ?? '' }).kind).toBe('sound');
  });

  it('is empty when there is none, unless a witness saw one', () => {
    expect(checkChain([])).toEqual({ kind: 'empty' });
    expect(checkChain([], witness)).toEqual({ kind: 'broken', seq: 1 });
  });

  it.each(edits)('shows an edit of %s, wherever it was made', (_what, change) => {
    fc.assert(
      fc.property(position, (index) => {
        const tampered = changed(index, change);
        expect(checkChain(tampered)).toEqual({ kind: 'broken', seq: index + 1 });
      }),
      runs,
    );
  });

  it('is not replayed past an edit', () => {
    for (const [, change] of edits) {
      for (const index of [0, 99, 199]) expect(replay(changed(index, change)).ok).toBe(false);
    }
  });

  it('shows an entry left out, wherever it stood but at the end', () => {
    fc.assert(
      fc.property(fc.nat({ max: entries.length - 2 }), (index) => {
        const tampered = entries.toSpliced(index, 1);
        expect(checkChain(tampered)).toEqual({ kind: 'broken', seq: index + 1 });
      }),
      runs,
    );
  });

  it('shows an entry left out and the rest numbered anew', () => {
    fc.assert(
      fc.property(fc.nat({ max: entries.length - 2 }), (index) => {
        const rest = entries.toSpliced(index, 1).map((entry, at) => ({ ...entry, seq: at + 1 }));
        expect(checkChain(rest)).toEqual({ kind: 'broken', seq: index + 1 });
      }),
      runs,
    );
  });

  it('shows two entries swapped', () => {
    fc.assert(
      fc.property(position, position, (one, two) => {
        fc.pre(one !== two);
        const [a, b] = [entries[one], entries[two]];
        if (!a || !b) throw new Error('out of range');
        const tampered = entries.with(one, b).with(two, a);
        expect(checkChain(tampered)).toEqual({ kind: 'broken', seq: Math.min(one, two) + 1 });
      }),
      runs,
    );
  });

  it('shows an entry of another record, well sealed though it is', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('no entries');
    const foreign = seal(first, { ...second, record: RecordName.parse('causes:666') });
    expect(checkChain([first, foreign])).toEqual({ kind: 'broken', seq: 2 });
  });

  it('shows an entry put in twice', () => {
    fc.assert(
      fc.property(position, (index) => {
        const twice = [...entries.slice(0, index + 1), ...entries.slice(index)];
        expect(checkChain(twice)).toEqual({ kind: 'broken', seq: index + 2 });
      }),
      runs,
    );
  });

  it('shows with a witness that its end was cut off', () => {
    fc.assert(
      fc.property(position, (length) => {
        const cut = entries.slice(0, length);
        expect(checkChain(cut).kind).not.toBe('broken');
        expect(checkChain(cut, witness)).toEqual({ kind: 'broken', seq: length + 1 });
      }),
      runs,
    );
  });

  it('shows with a witness that its keeper wrote it anew', () => {
    for (const index of [0, 1, 100, 199]) {
      expect(checkChain(resealed(index)).kind).toBe('sound');
      expect(checkChain(resealed(index), witness)).toEqual({ kind: 'broken', seq: 200 });
    }
  });
});
