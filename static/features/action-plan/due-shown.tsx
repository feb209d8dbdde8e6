import type { DueDates } from '../../../src/domain/actions/due-dates';
import { CalendarDay } from '../people/calendar-day';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** When something is due, and when it first was: neither hides the other. */
export function DueShown({ due, originalDue, timesPostponed }: DueDates) {
  if (due === null && originalDue === null) return <>no due date</>;
  return (
    <>
      {due === null ? 'no due date any more' : 'due '}
      {due === null ? null : <CalendarDay on={due} />}
      {originalDue !== null && originalDue !== due ? (
        <>
          , first <CalendarDay on={originalDue} />
        </>
      ) : null}
      {timesPostponed > 0 ? `, moved later ${times(timesPostponed)}` : null}
    </>
  );
}
