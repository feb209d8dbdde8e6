import fc from 'fast-check';
import { chosenBy } from '../../../static/features/triage/keys';
import { rowAfterGone, rowFor } from '../../../static/features/triage/list-keys';

describe('a digit', () => {
  it.each([
    ['1', 3, 0],
    ['3', 3, 2],
    ['4', 3, null],
    ['0', 3, null],
    ['9', 9, 8],
    ['a', 3, null],
    ['Enter', 3, null],
    ['10', 12, null],
  ])('%s of %i options means %s', (key, options, chosen) => {
    expect(chosenBy(key, options)).toBe(chosen);
  });
});

describe('on the list', () => {
  it.each([
    ['j', 0, { row: 1, beyond: false }],
    ['J', 0, { row: 1, beyond: false }],
    ['ArrowDown', 2, { row: 2, beyond: true }],
    ['k', 0, { row: 0, beyond: false }],
    ['ArrowUp', 2, { row: 1, beyond: false }],
    ['Home', 2, { row: 0, beyond: false }],
    ['End', 0, { row: 2, beyond: false }],
    ['x', 0, null],
  ])('%s from row %i of three leads to %j', (key, at, led) => {
    expect(rowFor(key, at, 3)).toEqual(led);
  });

  it('no key leads out of it', () => {
    const key = fc.constantFrom('j', 'k', 'Home', 'End', 'ArrowUp', 'ArrowDown');
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 20 }), (keys, count) => {
        const last = keys.reduce((at, pressed) => rowFor(pressed, at, count)?.row ?? at, 0);
        expect(last).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(count);
      }),
    );
  });

  it.each([
    ['the one after it', 'b', 'c'],
    ['at the end the one before', 'c', 'b'],
  ])('what takes the place of one that is gone is %s', (_what, gone, next) => {
    expect(rowAfterGone(['a', 'b', 'c'], gone)).toBe(next);
  });

  it('nothing takes the place of the only one', () => expect(rowAfterGone(['a'], 'a')).toBeNull());
});
