/** How somebody writes dates, and where on earth they are. */
export interface Place {
  /** As the platform names it, such as `en-GB`. */
  readonly locale: string;
  readonly timezone: string;
}

const shapes = {
  moment: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/** A locale or zone the browser does not know must not take the page down with it. */
function formatterFor(shape: Shape, { locale, timezone }: Place): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: timezone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...shapes[shape], timeZone: 'UTC' });
  }
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function formatter(shape: Shape, place: Place): Intl.DateTimeFormat {
  const key = `${shape} ${place.locale} ${place.timezone}`;
  const known = made.get(key) ?? formatterFor(shape, place);
  made.set(key, known);
  return known;
}

const written = (shape: Shape) => (instant: string, place: Place) =>
  formatter(shape, place).format(new Date(instant));

/** “28 Feb 2025, 12:59”, as the place writes it. The one form in which moments are shown. */
export const momentWords = written('moment');
/** “28 Feb 2025”. */
export const dayWords = written('day');
/** “12:59”. */
export const timeWords = written('time');
