const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A moment in the reader's own time zone. */
export function Moment({ iso }: { iso: string }) {
  return <time dateTime={iso}>{momentText(iso)}</time>;
}

export function momentText(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dayAndTime.format(time);
}

/** A calendar day, the same for every reader. */
export function dayText(isoDay: string): string {
  const time = Date.parse(isoDay);
  return Number.isNaN(time) ? isoDay : day.format(time);
}
