import { amountWords } from '../../../src/contract/wording/case/amounts';
import type { Day } from '../../../src/domain/calendar';
import { daysBetween } from '../../../src/domain/days';
import type { CheckWindow } from '../../../src/domain/effectiveness/check-window';
import { CalendarDay } from '../people/calendar-day';

const inDays = (days: number): string => (days === 1 ? 'tomorrow' : `in ${days} days`);

/** When it is looked at whether it helped. */
export function WindowView({
  window,
  today,
}: {
  readonly window: CheckWindow | null;
  readonly today: Day;
}) {
  if (window === null) {
    return (
      <p className="k-subtle">
        The window begins when the last action is done. You may not see all of the actions, so when
        that is cannot be said here.
      </p>
    );
  }
  if (window.kind === 'waiting') {
    return (
      <p className="k-subtle">
        The window begins on the day after the last action is done
        {window.on.length > 0 ? `; still open: ${window.on.join(', ')}` : ''}.
      </p>
    );
  }
  if (today < window.from) {
    return (
      <p>
        The window begins on <CalendarDay on={window.from} /> (
        {inDays(daysBetween(today, window.from))}).
      </p>
    );
  }
  if (window.kind === 'days') {
    return today < window.to ? (
      <p>
        The check opens on <CalendarDay on={window.to} /> ({inDays(daysBetween(today, window.to))}).
        It looks at the days from <CalendarDay on={window.from} /> on.
      </p>
    ) : (
      <p>
        The check has been open since <CalendarDay on={window.to} />. It looks at the days from{' '}
        <CalendarDay on={window.from} /> on.
      </p>
    );
  }
  const wanted =
    window.kind === 'trials'
      ? `${window.trials} trials were run`
      : `there were ${amountWords(window)}`;
  return (
    <p>
      The window has been open since <CalendarDay on={window.from} />, until {wanted}.
    </p>
  );
}
