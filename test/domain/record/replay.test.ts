import fc from 'fast-check';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { digestOf } from '../../../src/domain/digest';
import { Entry } from '../../../src/domain/record/entry';
import { genesis, seal } from '../../../src/domain/record/seal';
import { anySession } from '../causes/any-command';
import { logged, longLog, record, replay } from './logging';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const asStored = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => Entry.parse(json(entry)));

describe('replaying a log', () => {
  it('makes the very document that the commands had made', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { entries, end } = logged(session);
        const replayed = replay(asStored(entries));
        expect(replayed.ok && json(replayed.value)).toEqual(json(end));
      }),
    );
  });

  it('goes on from any place reached before', () => {
    fc.assert(
      fc.property(anySession, fc.nat({ max: 60 }), (session, cut) => {
        const { entries, end } = logged(session);
        const half = replay(entries.slice(0, cut));
        const whole = half.ok ? replay(entries.slice(cut), half.value) : half;
        expect(whole.ok && whole.value).toEqual(end);
      }),
    );
  });

  it('begins with an analysis nobody has written in', () => {
    expect(replay([])).toEqual({
      ok: true,
      value: { document: emptyCauseDocument, seq: 0, head: genesis },
    });
  });

  it('replays a thousand entries', () => {
    const { entries, end } = longLog(1000);
    expect(entries).toHaveLength(1000);
    expect(replay(entries)).toEqual({ ok: true, value: end });
  });
});

describe('what does not follow is not replayed', () => {
  const { entries } = longLog(6);
  const [first, second] = entries;
  if (!first || !second) throw new Error('no entries');
  const after = { seq: 1, digest: first.digest };
  const gone = { kind: 'removeCause', id: 'nobody' };

  it.each([
    ['a gap', [first, ...entries.slice(2)], { seq: 2, reason: 'gap' }],
    ['a start that is not the first', [second], { seq: 1, reason: 'gap' }],
    [
      'a broken seal',
      [first, { ...second, result: first.result }],
      { seq: 2, reason: 'sealBroken' },
    ],
    [
      'a command that nobody understands',
      [first, seal(after, { ...second, command: { kind: 'tellFortune' } })],
      { seq: 2, reason: 'commandUnreadable' },
    ],
    [
      'a command that does not apply',
      [first, seal(after, { ...second, command: gone })],
      { seq: 2, reason: 'commandRefused' },
    ],
    [
      'another result than was noted',
      [first, seal(after, { ...second, result: digestOf('another') })],
      { seq: 2, reason: 'resultDiffers' },
    ],
  ])('%s', (_what, log, refusal) => {
    expect(replay(log)).toEqual({ ok: false, refusal });
  });

  it('nor a tail whose beginning is another log', () => {
    const other = longLog(2).entries.map((entry) => ({ ...entry, record }));
    const reached = replay(other.slice(0, 1));
    const tail = entries
      .slice(1)
      .map((entry, index) =>
        index === 0 ? seal({ seq: 1, digest: digestOf('another') }, entry) : entry,
      );
    expect(reached.ok && replay(tail, reached.value)).toEqual({
      ok: false,
      refusal: { seq: 2, reason: 'sealBroken' },
    });
  });
});
