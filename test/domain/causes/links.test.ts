import { effectOf, linksToRead } from '../../../src/domain/causes/links';
import { causesIn, openLegsOf } from '../../../src/domain/causes/legs';
import { type CauseDocument, emptyCauseDocument } from '../../../src/domain/causes/document';
import { cause, complete, root, why, written } from './writing';

const ids = (document: CauseDocument) => linksToRead(document).map(({ id }) => id);
const stated = written([
  { kind: 'stateProblem', field: 'what', text: 'Pump leaks' },
  why('first1', null, 'Seal hard'),
  why('second', 'first1', 'Too hot'),
  why('third3', 'second', 'No limit'),
  why('other4', 'first1', 'Wrong lot'),
]);

describe('links read back', () => {
  it.each<[string, CauseDocument, string[]]>([
    ['nothing', emptyCauseDocument, []],
    ['from every end up, each once', stated, ['third3', 'second', 'first1', 'other4']],
    [
      'the named root first',
      written([root('other4')], stated),
      ['other4', 'first1', 'third3', 'second'],
    ],
    [
      'without what was ruled out',
      written([{ kind: 'ruleOut', id: cause('second'), reason: 'It ran at 60 °C' }], stated),
      ['first1', 'other4'],
    ],
    [
      'without what has no words, and what explains it',
      written([{ kind: 'reword', id: cause('second'), text: ' ' }], stated),
      ['first1', 'other4'],
    ],
    [
      'without those of a problem nobody has stated',
      written([{ kind: 'stateProblem', field: 'what', text: '' }], stated),
      ['third3', 'second', 'other4'],
    ],
  ])('%s', (_what, document, expected) => {
    expect(ids(document)).toEqual(expected);
  });

  it('lead to the cause above, or to the problem', () => {
    const [third, , first] = linksToRead(stated);
    if (!third || !first) throw new Error('No links.');
    expect([effectOf(stated, third), effectOf(stated, first)]).toEqual(['Too hot', 'Pump leaks']);
  });
});

describe('the three questions', () => {
  it('are open while nothing answers them', () => {
    expect(openLegsOf(emptyCauseDocument)).toEqual(['occurrence', 'escape', 'system']);
    expect(openLegsOf(stated)).toEqual(['escape', 'system']);
    expect(openLegsOf(complete)).toEqual([]);
  });

  it('count what answers them, without what was ruled out', () => {
    expect(causesIn(complete, 'occurrence').map(({ id }) => id)).toEqual(['leak01', 'seal02']);
    expect(causesIn(complete, 'system')).toEqual([]);
  });
});
