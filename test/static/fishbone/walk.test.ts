import type { Limb } from '../../../src/domain/causes/fishbone/skeleton';
import { placesOf, walked } from '../../../static/features/fishbone/walk';
import { cause } from '../../domain/causes/writing';

const limb = (id: string, causes: readonly Limb[] = []): Limb => ({
  id: cause(id),
  text: id,
  marks: [],
  causes,
});

const places = placesOf({
  problem: 'Pump leaks',
  bones: [
    { key: 'method', label: 'Method', causes: [limb('first1', [limb('second')]), limb('third3')] },
    { key: 'machine', label: 'Machine', causes: [] },
  ],
});

describe('The tree of a fishbone', () => {
  it('tells level, position and number of siblings of each place', () => {
    expect(
      places.map(({ key, level, position, siblings }) => [key, level, position, siblings]),
    ).toEqual([
      ['method', 1, 1, 2],
      ['first1', 2, 1, 2],
      ['second', 3, 1, 1],
      ['third3', 2, 2, 2],
      ['machine', 1, 2, 2],
    ]);
  });

  it.each<[string, string, string | null]>([
    ['method', 'ArrowDown', 'first1'],
    ['second', 'ArrowDown', 'third3'],
    ['third3', 'ArrowUp', 'second'],
    ['method', 'ArrowUp', null],
    ['machine', 'ArrowDown', null],
    ['first1', 'ArrowRight', 'second'],
    ['second', 'ArrowRight', null],
    ['second', 'ArrowLeft', 'first1'],
    ['first1', 'ArrowLeft', 'method'],
    ['method', 'ArrowLeft', null],
    ['second', 'Home', 'method'],
    ['second', 'End', 'machine'],
    ['second', 'a', null],
    ['gone', 'ArrowDown', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(walked(places, from, key)?.key ?? null).toBe(to);
  });
});
