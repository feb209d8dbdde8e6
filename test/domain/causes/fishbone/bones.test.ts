import { boneKeys, bonesOf } from '../../../../src/domain/causes/fishbone/bones';
import { outline } from '../../../../src/domain/causes/outline';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { CauseClass, Leg } from '../../../../src/domain/causes/cause';
import { cause, why, written } from '../writing';

const classed = (id: string, name: CauseClass): CauseCommand => ({
  kind: 'classify',
  id: cause(id),
  class: name,
});
const asked = (id: string, leg: Leg): CauseCommand => ({ kind: 'assignLeg', id: cause(id), leg });

const document = written([
  why('first1', null, 'The value was wrong'),
  why('second', 'first1', 'The limit was missing'),
  why('third3', null, 'The test did not look there'),
  why('fourth', null, 'The sheet was old'),
  classed('second', 'machine'),
  classed('third3', 'method'),
  classed('fourth', 'method'),
  asked('third3', 'escape'),
]);

const shape = (grouping: 'class' | 'leg') =>
  bonesOf(outline(document), grouping).map(({ key, tops }) => [
    key,
    tops.map((top) => top.cause.id),
  ]);

describe('The bones of a fishbone', () => {
  it('hold what explains the problem directly; a branch stays whole on the bone of its top', () => {
    expect(shape('class')).toEqual([
      ['method', ['third3', 'fourth']],
      ['unknown', ['first1']],
    ]);
  });

  it('are the questions instead, when they are asked for', () => {
    expect(shape('leg')).toEqual([
      ['occurrence', ['first1', 'fourth']],
      ['escape', ['third3']],
    ]);
  });

  it('look at what can be changed first, at people behind it, at what nobody classed last', () => {
    expect(boneKeys('class').slice(-2)).toEqual(['person', 'unknown']);
    expect(boneKeys('class')).toHaveLength(10);
  });
});
