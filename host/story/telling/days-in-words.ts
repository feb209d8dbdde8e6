import { onWorkday } from './workday.ts';

const day = 24 * 60 * 60_000;

/** A workday as Jira's date fields take it. */
export const calendarDay = (at: number): string =>
  new Date(onWorkday(at)).toISOString().slice(0, 10);

const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Fills `{12}` with the workday 12 days before `at`, so that texts can name days and stay true. */
export const withDays = (text: string, at: number): string =>
  text.replaceAll(/\{(\d+)\}/g, (_, ago: string) =>
    words.format(onWorkday(at - Number(ago) * day)),
  );
