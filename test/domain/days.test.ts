import { Day } from '../../src/domain/calendar';
import { daysBetween, daysLater } from '../../src/domain/days';

const day = (text: string) => Day.parse(text);

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(daysLater(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
    ['2026-01-01', 1e15, '9999-12-31'],
  ])('%s and %d days is past the years of four digits, and stays at %s', (from, days, to) => {
    expect(daysLater(day(from), days)).toBe(to);
  });
});
