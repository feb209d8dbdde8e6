import { CauseDocument } from '../../../src/domain/causes/document';
import type { CauseCommand } from '../../../src/domain/causes/command';
import {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  isConsidered,
  outline,
  rootsOf,
  type OutlineNode,
} from '../../../src/domain/causes/outline';
import { cause, root, why, written } from './writing';

// one            two
// ├─ one1        └─ two1
// │  └─ one11
// └─ one2
const document = written([
  why('number1', null, 'one'),
  why('number2', null, 'two'),
  why('number21', 'number2', 'two1'),
  why('number11', 'number1', 'one1'),
  why('number12', 'number1', 'one2'),
  why('number111', 'number11', 'one11'),
]);

const texts = (causes: readonly { text: string }[]) => causes.map(({ text }) => text).join(' ');
const drawn = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ cause: { text }, depth, children }) => `${depth}${text}(${drawn(children)})`)
    .join('');

describe('the outline', () => {
  it('nests each cause beneath its effect, counting depth from the problem', () => {
    expect(drawn(outline(document))).toBe('1one(2one1(3one11())2one2())1two(2two1())');
  });

  it('is the order in which the causes are written down', () => {
    expect(texts(document.causes)).toBe('one one1 one11 one2 two two1');
  });

  it('knows what is above and beneath', () => {
    expect(texts(childrenOf(document, null))).toBe('one two');
    expect(texts(childrenOf(document, cause('number1')))).toBe('one1 one2');
    expect(texts(descendantsOf(document, cause('number1')))).toBe('one1 one11 one2');
    expect(texts(ancestorsOf(document, cause('number111')))).toBe('one1 one');
    expect(texts(ancestorsOf(document, cause('nobody')))).toBe('');
  });

  it.each<[string, string, string | null, string | null, string]>([
    ['first', 'number12', 'number1', null, 'one one2 one1 one11 two two1'],
    [
      'behind a sibling and all beneath it',
      'number2',
      null,
      'number1',
      'one one1 one11 one2 two two1',
    ],
    ['in front of everything', 'number2', null, null, 'two two1 one one1 one11 one2'],
    [
      'beneath another, with all beneath it',
      'number1',
      'number2',
      'number21',
      'two two1 one one1 one11 one2',
    ],
    [
      'last, where the sibling is gone',
      'number11',
      'number2',
      'nobody',
      'one one2 two two1 one1 one11',
    ],
  ])('moves a cause %s', (_where, id, parent, after, expected) => {
    const move: CauseCommand = {
      kind: 'move',
      id: cause(id),
      parent: parent === null ? null : cause(parent),
      after: after === null ? null : cause(after),
    };
    expect(texts(written([move], document).causes)).toBe(expected);
  });

  it('considers nothing whose effect was ruled out', () => {
    const ruledOut = written(
      [{ kind: 'ruleOut', id: cause('number11'), reason: 'Measured: no' }],
      document,
    );
    const considered = ruledOut.causes.filter((one) => isConsidered(ruledOut, one));
    expect(texts(considered)).toBe('one one2 two two1');
  });

  it('lists the named roots in order', () => {
    expect(texts(rootsOf(written([root('number21'), root('number111')], document)))).toBe(
      'one11 two1',
    );
  });
});

describe('a document that is no tree', () => {
  const [one, two] = document.causes;
  if (!one || !two) throw new Error('no causes');
  it.each([
    ['a parent that is not there', [{ ...one, parent: cause('nobody') }]],
    ['a cause beneath itself', [{ ...one, parent: one.id }]],
    ['two beneath each other', [{ ...one, parent: two.id }, two]],
    ['one id twice', [one, one]],
  ])('is not read: %s', (_what, causes) => {
    expect(CauseDocument.safeParse({ ...document, causes }).success).toBe(false);
  });
});
