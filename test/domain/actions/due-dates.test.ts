import fc from 'fast-check';
import { Day, Instant } from '../../../src/domain/calendar';
import { dueDatesOf } from '../../../src/domain/actions/due-dates';
import type { FieldChange } from '../../../src/domain/actions/field-change';

const day = (written: string | null): Day | null => (written === null ? null : Day.parse(written));
const moment = (minute: number): Instant =>
  Instant.parse(new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString());

/** The history of an issue whose due date took these values one after the other. */
const historyOf = (values: readonly (string | null)[]): FieldChange[] =>
  values.slice(1).map((to, index) => ({
    field: 'duedate',
    at: moment(index),
    from: values[index] ?? null,
    to,
  }));

const [early, first, later, latest] = ['2026-02-20', '2026-03-03', '2026-04-20', '2026-06-01'];

describe('the due dates of an issue', () => {
  it.each<[string, (string | null)[], string | null, number]>([
    ['never had one', [null], null, 0],
    ['was created with one that stands', [first], first, 0],
    ['was given one later', [null, first], first, 0],
    ['was moved to a later day', [first, later], first, 1],
    ['was moved to an earlier day', [first, early], first, 0],
    ['was moved later twice', [null, first, later, latest], first, 2],
    ['was moved there and back', [first, later, first], first, 1],
    ['lost it', [first, null], first, 0],
    ['lost it and got it again', [first, null, first], first, 0],
    ['lost it and got a later one', [first, null, later], first, 1],
    [
      'got one, lost it, got a later one, and an earlier',
      [null, first, null, latest, early],
      first,
      1,
    ],
  ])('that %s', (_what, values, original, postponed) => {
    const due = day(values.at(-1) ?? null);
    expect(dueDatesOf(due, historyOf(values))).toEqual({
      due,
      originalDue: day(original),
      timesPostponed: postponed,
    });
  });

  it('are told apart from other changes, and may come in any order', () => {
    const history = historyOf([null, first, later]).toReversed();
    const others: FieldChange[] = [
      { field: 'status', at: moment(0), from: '1', to: '2' },
      { field: 'assignee', at: moment(9), from: null, to: 'ada' },
    ];
    const found = dueDatesOf(day(later), [...others, ...history]);
    expect(found).toMatchObject({ originalDue: first, timesPostponed: 1 });
  });

  const anyDay = fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const anyLife = fc.array(fc.option(anyDay), { minLength: 1, maxLength: 12 });

  it('keep the first one ever set, whatever is done to them', () => {
    fc.assert(
      fc.property(anyLife, (values) => {
        const first = values.find((value) => value !== null) ?? null;
        const found = dueDatesOf(day(values.at(-1) ?? null), historyOf(values));
        expect(found.originalDue).toBe(first);
      }),
    );
  });

  it('count no later move twice: each further one adds one at most', () => {
    fc.assert(
      fc.property(anyLife, anyDay, (values, next) => {
        const before = dueDatesOf(day(values.at(-1) ?? null), historyOf(values)).timesPostponed;
        const after = dueDatesOf(day(next), historyOf([...values, next])).timesPostponed;
        const last = values.findLast((value) => value !== null);
        expect(after - before).toBe(last !== undefined && next > last ? 1 : 0);
      }),
    );
  });

  it('say that a date stands later than it first did only when it was postponed', () => {
    fc.assert(
      fc.property(anyLife, (values) => {
        const { due, originalDue, timesPostponed } = dueDatesOf(
          day(values.at(-1) ?? null),
          historyOf(values),
        );
        if (due !== null && originalDue !== null && due > originalDue)
          expect(timesPostponed).toBeGreaterThan(0);
      }),
    );
  });
});
