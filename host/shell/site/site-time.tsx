import { dayText } from '../controls/dates.ts';
import { useSite } from './site-context.tsx';

/** The day on this site while somebody has moved its clock; nothing otherwise. */
export function SiteTime() {
  const { clockAheadMs } = useSite().site;
  if (clockAheadMs === 0) return null;
  const day = new Date(Date.now() + clockAheadMs).toISOString().slice(0, 10);
  return <span className="quiet site-time">{dayText(day)} on this site</span>;
}
