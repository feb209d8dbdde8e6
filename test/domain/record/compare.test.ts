import { propertyOf, storedOf } from '../../../src/domain/causes/stored-of';
import { storedIn } from '../../../src/domain/causes/stored-in';
import { digestOf } from '../../../src/domain/digest';
import { standing, type Standing } from '../../../src/domain/record/compare';
import { longLog, replay } from './logging';

const { entries } = longLog(10);

function projection(length: number) {
  const replayed = replay(entries.slice(0, length));
  if (!replayed.ok) throw new Error('not a log');
  const { document, seq, head } = replayed.value;
  return storedOf(document, seq, head);
}

const last = projection(10);
const edited = {
  ...last.document,
  problem: { ...last.document.problem, what: 'Nothing is wrong' },
};

describe('how the issue’s property stands to the log', () => {
  it.each<[string, Standing, unknown]>([
    ['the projection of the last entry', 'same', last],
    ['the same as it is written', 'same', JSON.parse(JSON.stringify(propertyOf(last)))],
    ['the same as format 1 wrote it', 'same', JSON.parse(JSON.stringify(last))],
    ['not there', 'missing', undefined],
    ['null', 'missing', null],
    ['the projection of an earlier entry', 'behind', projection(7)],
    ['another document', 'foreign', { ...last, document: edited }],
    [
      'another document with its own digest',
      'foreign',
      { ...last, document: edited, digest: digestOf(edited) },
    ],
    ['an earlier document under the last number', 'foreign', { ...projection(7), seq: 10 }],
    [
      'an earlier document with the last head',
      'foreign',
      { ...projection(7), seq: 10, head: last.head },
    ],
    ['a number that the log has not reached', 'foreign', { ...last, seq: 11 }],
    ['counts that are not the document’s', 'foreign', { ...last, verifiedRoots: 1 }],
    ['another document as it is written', 'foreign', propertyOf({ ...last, document: edited })],
    ['a member more', 'foreign', { ...propertyOf(last), note: 'hello' }],
    ['a member more, in format 1', 'foreign', { ...last, note: 'hello' }],
    ['no analysis at all', 'foreign', 'hello'],
  ])('%s: %s', (_what, expected, property) => {
    expect(standing(storedIn(property), entries)).toBe(expected);
  });

  it('needs only the last entry and the one the property names', () => {
    expect(standing(last, entries.slice(-1))).toBe('same');
    expect(standing(projection(7), [...entries.slice(-1), ...entries.slice(6, 7)])).toBe('behind');
  });

  it('without a log: nothing there is as it should be, anything there is not ours', () => {
    expect(standing(undefined, [])).toBe('same');
    expect(standing(last, [])).toBe('foreign');
  });
});
