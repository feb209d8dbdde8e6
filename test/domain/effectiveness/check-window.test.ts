import fc from 'fast-check';
import { dayOf, Instant } from '../../../src/domain/calendar';
import { daysBetween, daysLater } from '../../../src/domain/days';
import { checkWindow, isOver, lookedAt } from '../../../src/domain/effectiveness/check-window';
import { IssueKey } from '../../../src/domain/id';
import { count, trials } from './criteria';

const moment = (text: string) => Instant.parse(text);
const key = (number: number) => IssueKey.parse(`PUMP-${number}`);

const done = (number: number, at: string) => ({
  key: key(number),
  isDone: true,
  isDropped: false,
  doneAt: moment(at),
});
const open = (number: number) => ({
  key: key(number),
  isDone: false,
  isDropped: false,
  doneAt: null,
});
const dropped = (number: number) => ({
  ...done(number, '2026-05-01T08:00:00.000Z'),
  isDropped: true,
});

const set = { ...count, at: moment('2026-03-02T09:30:00.000Z') };
const march10 = done(1, '2026-03-10T16:00:00.000Z');

describe('the window of a check', () => {
  it.each([
    ['the last action, where that was done later', set, '2026-03-11'],
    [
      'the criterion, where that was set later',
      { ...set, at: moment('2026-03-12T09:30:00.000Z') },
      '2026-03-13',
    ],
  ])('begins on the day after %s', (_what, criterion, from) => {
    const to = daysLater(dayOf(moment(`${from}T00:00:00.000Z`)), 60);
    expect(checkWindow(criterion, [march10])).toEqual({ kind: 'days', from, to });
  });

  it('waits for the actions that are not done, and for none that was dropped', () => {
    expect(checkWindow(set, [march10, open(2)])).toEqual({ kind: 'waiting', on: [key(2)] });
    expect(checkWindow(set, [])).toEqual({ kind: 'waiting', on: [] });
    expect(checkWindow(set, [dropped(3)])).toEqual({ kind: 'waiting', on: [] });
    expect(checkWindow(set, [march10, dropped(3)])).toMatchObject({ from: '2026-03-11' });
  });

  it('lasts until so many were made or tried, where it is not measured in days', () => {
    const batches = { ...set, window: { amount: 100, unit: 'batches' } };
    expect(checkWindow(batches, [march10])).toEqual({
      ...{ kind: 'exposure', from: '2026-03-11' },
      ...{ amount: 100, unit: 'batches' },
    });
    expect(checkWindow({ ...trials, at: set.at }, [march10])).toEqual({
      ...{ kind: 'trials', from: '2026-03-11' },
      trials: 59,
    });
  });

  it.each<[string, string | null, number]>([
    ['2026-03-10', null, 0],
    ['2026-03-11', '2026-03-12', 1],
    ['2026-04-10', '2026-04-11', 31],
    ['2026-05-09', '2026-05-10', 60],
    ['2026-05-10', '2026-05-10', 60],
    ['2026-07-01', '2026-05-10', 60],
  ])('looked at on %s shows the days before %s: %d of them', (today, to, days) => {
    const window = checkWindow(set, [march10]);
    if (window.kind === 'waiting') throw new Error('nothing to wait for');
    const looked = lookedAt(window, dayOf(moment(`${today}T12:00:00.000Z`)));
    expect(looked).toEqual(to === null ? null : { from: '2026-03-11', to, days });
  });
});

describe('whatever was done whenever', () => {
  const instant = fc
    .integer({ min: Date.parse('2024-01-01'), max: Date.parse('2027-01-01') })
    .map((ms) => moment(new Date(ms).toISOString()));
  const actions = fc.array(
    fc.record({
      key: fc.integer({ min: 1, max: 9 }).map(key),
      isDone: fc.constant(true),
      isDropped: fc.boolean(),
      doneAt: instant,
    }),
    { minLength: 1, maxLength: 5 },
  );
  const planned = fc.record({
    at: instant,
    measure: fc.constant(count.measure),
    window: fc.record({ amount: fc.integer({ min: 1, max: 700 }), unit: fc.constant('days') }),
  });

  it('no day of the window is one on which the criterion did not stand or an action was not done', () => {
    fc.assert(
      fc.property(planned, actions, (criterion, acting) => {
        const window = checkWindow(criterion, acting);
        if (window.kind === 'waiting') return;
        const meant = acting.filter(({ isDropped }) => !isDropped);
        [criterion.at, ...meant.map(({ doneAt }) => doneAt)].forEach((at) =>
          expect(window.from > dayOf(at)).toBe(true),
        );
      }),
    );
  });

  it('it is over on no day on which one of its days can still bring something', () => {
    fc.assert(
      fc.property(
        planned,
        actions,
        fc.integer({ min: -800, max: 800 }),
        (criterion, acting, days) => {
          const window = checkWindow(criterion, acting);
          if (window.kind !== 'days') return;
          const today = daysLater(window.to, days);
          expect(isOver(window, today, 0)).toBe(days >= 0);
          const looked = lookedAt(window, today);
          expect(looked !== null && looked.days === criterion.window.amount && days >= 0).toBe(
            days >= 0,
          );
          if (looked) expect(daysBetween(looked.from, looked.to)).toBe(looked.days);
        },
      ),
    );
  });

  it('another action, or a later criterion, never makes it begin earlier', () => {
    fc.assert(
      fc.property(planned, actions, actions, (criterion, acting, more) => {
        const [window, later] = [
          checkWindow(criterion, acting),
          checkWindow(criterion, [...acting, ...more]),
        ];
        if (window.kind === 'waiting' || later.kind === 'waiting') return;
        expect(later.from >= window.from).toBe(true);
      }),
    );
  });
});
