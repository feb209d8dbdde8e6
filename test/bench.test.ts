import { resultOf } from '../bench/report';
import { median, quantile } from '../bench/statistics';

const row = { id: 'save.time', what: 'a save', unit: 'ms', goal: 20, peer: '90 ms: another app' };

describe('a row of the bench', () => {
  it.each<[string, number | null, number | null, boolean]>([
    ['meets its goal at the goal itself', 20, 20, true],
    ['misses it by the slightest excess, whatever rounding shows', 20.01, 20, false],
    ['meets no goal when it could not be measured, and is no zero', null, 20, false],
    ['without a goal is only reported', 500, null, true],
    ['without a goal still says when it could not be measured', null, null, false],
  ])('%s', (_what, value, goal, ok) => {
    const result = resultOf({ ...row, goal }, value === null ? null : { value });
    expect(result.ok).toBe(ok);
    expect(result.value === null).toBe(value === null);
  });

  it('has exactly the members that those who follow it read', () => {
    const result = resultOf(row, { value: 12.345 });
    expect(result).toEqual({
      id: 'save.time',
      value: 12.3,
      unit: 'ms',
      goal: 20,
      peer: '90 ms: another app',
      ok: true,
    });
  });

  it('names the peer that was measured beside it rather than the one on paper', () => {
    expect(resultOf(row, { value: 1, peer: '3 ms: here and now' }).peer).toBe('3 ms: here and now');
  });
});

describe('the middle and the edge of what was measured', () => {
  it('are values that were measured', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(quantile([4, 3, 2, 1], 0.95)).toBe(4);
    expect(quantile([7], 0)).toBe(7);
  });

  it('are nothing when nothing was', () => {
    expect(() => median([])).toThrow();
  });
});
