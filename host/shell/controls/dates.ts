const written = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone, ...options });

const day = written('UTC', {});

/** A moment as somebody in that time zone writes it; what is no moment stays as it is. */
export function momentText(iso: string, timeZone: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : written(timeZone, { timeStyle: 'short' }).format(time);
}

/** A calendar day, the same for every reader. */
export function dayText(isoDay: string): string {
  const time = Date.parse(isoDay);
  return Number.isNaN(time) ? isoDay : day.format(time);
}
