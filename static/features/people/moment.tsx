import { createContext, useContext } from 'react';

/** How the viewer writes dates, and where on earth. */
export interface Place {
  readonly locale: string;
  readonly timezone: string;
}

export const PlaceContext = createContext<Place>({ locale: 'en-US', timezone: 'UTC' });

/** A moment in the viewer's own time. */
export function Moment({ at }: { readonly at: string }) {
  const { locale, timezone } = useContext(PlaceContext);
  const words = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: timezone,
  }).format(new Date(at));
  return <time dateTime={at}>{words}</time>;
}
