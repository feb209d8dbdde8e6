import { useSite } from '../site/site-context.tsx';
import { momentText } from './dates.ts';

/** A moment in the time zone of the person's account, as the app's frames show it. */
export function Moment({ iso }: { iso: string }) {
  const zone = useSite().person?.timeZone ?? 'Etc/UTC';
  return <time dateTime={iso}>{momentText(iso, zone)}</time>;
}
