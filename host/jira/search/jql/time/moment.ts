import type { JqlAsker } from '../asker.ts';
import type { Operand } from '../query.ts';
import { notADate, unknownFunction, wrongArguments } from '../refusals.ts';
import { type CalendarUnit, edgeOf, readIncrement } from './day-function.ts';
import { readPeriod } from './period.ts';
import { momentOf } from './zone.ts';

/** A point in time as precise as it was written: a day is all of its milliseconds. `end` is outside. */
export interface Moment {
  start: number;
  end: number;
}

const instant = (at: number): Moment => ({ start: at, end: at + 1 });

const units: Record<string, CalendarUnit> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  year: 'Year',
};

function readFunction(operand: Extract<Operand, { kind: 'function' }>, asker: JqlAsker): Moment {
  const [argument, ...more] = operand.arguments;
  if (operand.name.toLowerCase() === 'now') {
    if (argument !== undefined) throw wrongArguments(operand, 'no arguments');
    return instant(asker.now);
  }
  const match = /^(start|end)of(day|week|month|year)$/i.exec(operand.name);
  const unit = units[match?.[2]?.toLowerCase() ?? ''];
  if (!match || !unit) throw unknownFunction(operand);
  const increment = argument === undefined ? null : readIncrement(argument, unit);
  if (more.length > 0 || (argument !== undefined && !increment))
    throw wrongArguments(operand, "one argument such as '-1' or '+2w'");
  const edge = match[1]?.toLowerCase() === 'start' ? 'start' : 'end';
  return instant(edgeOf(edge, unit, increment, asker));
}

function readDate(text: string, timeZone: string): Moment | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = [1, 3, 4, 5, 6].map((group) =>
    Number(match[group] ?? 0),
  );
  const wall = {
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
  };
  const checked = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  if (checked.getUTCMonth() + 1 !== wall.month || wall.hour > 23 || wall.minute > 59) return null;
  const start = momentOf(wall, timeZone);
  if (match[5] !== undefined) return { start, end: start + 60_000 };
  return { start, end: momentOf({ ...wall, day: wall.day + 1 }, timeZone) };
}

/** Reads a date, a date and time, a period from now or one of Jira's date functions. */
export function readMoment(operand: Operand, asker: JqlAsker, field: string): Moment {
  if (operand.kind === 'function') return readFunction(operand, asker);
  const text = operand.kind === 'value' ? operand.text : '';
  const period = readPeriod(text);
  if (period !== null) return instant(asker.now + period);
  const date = readDate(text, asker.timeZone);
  if (!date) throw notADate(text, field);
  return date;
}
