import { later } from '../../../host/shell/invocations/site-clock';

describe('letting time pass', () => {
  it.each([
    ['day', '2026-11-30T08:30:00.000Z', '2026-12-01T08:30:00.000Z'],
    ['week', '2026-12-28T08:30:00.000Z', '2027-01-04T08:30:00.000Z'],
    ['month', '2026-11-22T08:30:00.000Z', '2026-12-22T08:30:00.000Z'],
    ['month', '2027-01-31T08:30:00.000Z', '2027-02-28T08:30:00.000Z'],
    ['month', '2026-12-31T08:30:00.000Z', '2027-01-31T08:30:00.000Z'],
  ] as const)('a %s from %s', (stride, from, to) => {
    expect(later(new Date(from), stride).toISOString()).toBe(to);
  });
});
