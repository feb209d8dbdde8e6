import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { inSentences } from '../../../static/features/fishbone/in-sentences';
import { drawableOf } from '../../../static/features/fishbone/skeleton-of';
import { ben, cause, root, verified, why, written } from '../../domain/causes/writing';

const text = 'The seal hardened at 80 °C';
const document = written(
  [verified('second', text)],
  written([
    why('first1', null, 'Fluid passes the shaft seal'),
    why('second', 'first1', text),
    why('third3', null, 'The shaft is bent'),
    why('fourth', 'third3', ''),
    { kind: 'classify', id: cause('first1'), class: 'material' },
    { kind: 'classify', id: cause('second'), class: 'method' },
    { kind: 'ruleOut', id: cause('third3'), reason: 'Measured: it is straight' },
    root('second'),
  ]),
  ben,
);

describe('What a fishbone shows of an analysis', () => {
  const { skeleton, looks } = drawableOf(document, 'class', 'Pump P4 leaks');

  it('says every state in a word, and a class where it is not the bone’s', () => {
    expect(inSentences(skeleton)).toBe(
      [
        'The problem: Pump P4 leaks',
        'Material',
        '  - Fluid passes the shaft seal',
        `    - ${text} (Root cause, Verified, Method)`,
        'Not classed yet',
        '  - The shaft is bent (Ruled out)',
        '    - Because…',
      ].join('\n'),
    );
  });

  it('sets aside what explains something that was ruled out', () => {
    expect(Object.fromEntries(looks)).toEqual({
      first1: 'plain',
      second: 'root',
      third3: 'ruledOut',
      fourth: 'aside',
    });
  });

  it('has the stated problem at its head once there is one', () => {
    const stated = written([{ kind: 'stateProblem', field: 'what', text: 'P4 leaks' }], document);
    expect(drawableOf(stated, 'class', 'Pump').skeleton.problem).toBe('P4 leaks');
  });

  it('offers bones to begin on while there is no cause', () => {
    const bones = (grouping: 'class' | 'leg') =>
      drawableOf(emptyCauseDocument, grouping, 'Pump').skeleton.bones.map(({ label }) => label);
    expect(bones('class')).toHaveLength(6);
    expect(bones('leg')).toEqual([
      'Why it happened',
      'Why it was not caught',
      'Why our system allowed it',
    ]);
  });
});
