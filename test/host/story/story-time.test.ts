import fc from 'fast-check';
import { inOrder, momentsOf } from '../../../host/story/telling/moment';
import { timesOf } from '../../../host/story/telling/story-time';
import { withDays } from '../../../host/story/telling/days-in-words';

const day = 24 * 60 * 60_000;
const minute = 60_000;

const moments = fc
  .array(
    fc.record({
      daysAgo: fc.integer({ min: 0, max: 730 }),
      minute: fc.integer({ min: 420, max: 900 }),
    }),
    {
      minLength: 1,
      maxLength: 200,
    },
  )
  .map((all) => all.toSorted((a, b) => b.daysAgo - a.daysAgo || a.minute - b.minute));
const now = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('when the story happens', () => {
  it('keeps its order, a minute apart at least, and never reaches the present', () => {
    fc.assert(
      fc.property(moments, now, (all, today) => {
        const times = timesOf(all, today);
        expect(times).toHaveLength(all.length);
        for (const [index, at] of times.entries()) {
          const next = times[index + 1] ?? today - 4 * minute;
          expect(next - at).toBeGreaterThanOrEqual(minute);
        }
      }),
    );
  });

  it('is on workdays', () => {
    const weeks = Array.from({ length: 28 }, (_, index) => ({ daysAgo: 40 - index, minute: 600 }));
    const times = timesOf(weeks, Date.UTC(2026, 10, 21, 12));
    expect(times.filter((at) => [0, 6].includes(new Date(at).getUTCDay()))).toEqual([]);
  });

  it.each([
    ['in the small hours', Date.UTC(2026, 10, 23, 0, 10)],
    ['on a Sunday', Date.UTC(2026, 10, 22, 9, 0)],
  ])('lets what happens today have happened, also %s', (_, today) => {
    const [at = 0] = timesOf([{ daysAgo: 0, minute: 900 }], today);
    expect(at).toBeLessThan(today);
    expect(at).toBeGreaterThan(today - 3 * day);
  });
});

describe('the moments of a case', () => {
  const nothing = () => Promise.resolve();
  const told = momentsOf(
    'some-case',
    30,
    [3, 0, 3, 1].map((on) => ({ on, tell: nothing })),
  );

  it('stand on their days, and on one day in the order in which they are written', () => {
    expect(told.map(({ daysAgo }) => daysAgo)).toEqual([30, 29, 27, 27]);
    const [, , first, second] = told;
    expect(second?.minute).toBeGreaterThan(first?.minute ?? Infinity);
  });

  it('are told among those of other cases by day and minute', () => {
    const other = momentsOf('another-case', 29, [{ on: 0, tell: nothing }]);
    const days = inOrder([...other, ...told]).map(({ daysAgo }) => daysAgo);
    expect(days).toEqual([30, 29, 29, 27, 27]);
  });
});

it('names workdays in texts by how long ago they were', () => {
  expect(withDays('Received {1}, extruded {23}, ordered {7}.', Date.UTC(2026, 10, 21))).toBe(
    'Received 20 Nov 2026, extruded 29 Oct 2026, ordered 13 Nov 2026.',
  );
});
