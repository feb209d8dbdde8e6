import { send } from '../calls/call.ts';

export type Stride = 'day' | 'week' | 'month';

/** The same time of day later; a month that is too short for the day ends with its last. */
export function later(from: Date, stride: Stride): Date {
  const moved = new Date(from);
  if (stride === 'day') moved.setUTCDate(moved.getUTCDate() + 1);
  if (stride === 'week') moved.setUTCDate(moved.getUTCDate() + 7);
  if (stride === 'month') {
    moved.setUTCMonth(moved.getUTCMonth() + 1);
    if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0);
  }
  return moved;
}

/** Null brings the site back to the machine's own time. */
export async function moveClock(to: Date | null): Promise<void> {
  await send('POST', '/_host/clock', { to: to === null ? null : to.toISOString() });
}
