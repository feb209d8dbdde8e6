import { dayWords } from '../../kit/dates';
import { usePlace } from './place';

/** A day of the calendar, `2026-03-02`: the same one wherever the viewer is. */
export const CalendarDay = ({ on }: { readonly on: string }) => (
  <time dateTime={on}>{dayWords(on, { ...usePlace(), timezone: 'UTC' })}</time>
);
