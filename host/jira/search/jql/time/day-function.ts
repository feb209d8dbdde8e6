import { momentOf, wallTime, type WallTime } from './zone.ts';

export type CalendarUnit = 'Day' | 'Week' | 'Month' | 'Year';
type IncrementUnit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

/** What an increment without a unit counts in, per function. */
const ownUnit: Record<CalendarUnit, IncrementUnit> = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' };

export interface Increment {
  count: number;
  unit: IncrementUnit;
}

/** Reads the argument of startOfMonth("-1") or endOfDay("+2w"); null when it is none. */
export function readIncrement(text: string, unit: CalendarUnit): Increment | null {
  const match = /^([+-]?\d+)([yMwdhm]?)$/.exec(text.trim());
  if (!match) return null;
  const units: Record<string, IncrementUnit> = { y: 'y', M: 'M', w: 'w', d: 'd', h: 'h', m: 'm' };
  return { count: Number(match[1]), unit: units[match[2] ?? ''] ?? ownUnit[unit] };
}

function shift(wall: WallTime, { count, unit }: Increment): WallTime {
  switch (unit) {
    case 'y':
      return { ...wall, year: wall.year + count };
    case 'M':
      return { ...wall, month: wall.month + count };
    case 'w':
      return { ...wall, day: wall.day + 7 * count };
    case 'd':
      return { ...wall, day: wall.day + count };
    case 'h':
      return { ...wall, hour: wall.hour + count };
    case 'm':
      return { ...wall, minute: wall.minute + count };
  }
}

function beginning(wall: WallTime, unit: CalendarUnit): WallTime {
  const midnight = { ...wall, hour: 0, minute: 0 };
  switch (unit) {
    case 'Day':
      return midnight;
    case 'Week': {
      // Weeks begin on Sunday, as on a site with English settings.
      const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
      return { ...midnight, day: wall.day - weekday };
    }
    case 'Month':
      return { ...midnight, day: 1 };
    case 'Year':
      return { ...midnight, month: 1, day: 1 };
  }
}

const one: Record<CalendarUnit, Increment> = {
  Day: { count: 1, unit: 'd' },
  Week: { count: 1, unit: 'w' },
  Month: { count: 1, unit: 'M' },
  Year: { count: 1, unit: 'y' },
};

/** The first or last millisecond of the asker's day, week, month or year, moved by the increment. */
export function edgeOf(
  edge: 'start' | 'end',
  unit: CalendarUnit,
  increment: Increment | null,
  asker: { now: number; timeZone: string },
): number {
  const start = beginning(wallTime(asker.now, asker.timeZone), unit);
  const moved = increment ? shift(start, increment) : start;
  if (edge === 'start') return momentOf(moved, asker.timeZone);
  return momentOf(shift(moved, one[unit]), asker.timeZone) - 1;
}
