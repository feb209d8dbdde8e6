import { jiraTime } from '../../jira-time.ts';
import { refusedValue, type ValueKind } from './value-kind.ts';

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A calendar day, YYYY-MM-DD. */
export const day: ValueKind<string> = {
  read: (input, setting) => {
    if (typeof input !== 'string' || !isDay(input))
      throw refusedValue(setting, `Error parsing date string: ${String(input)}`);
    return input;
  },
  render: (value) => value,
  trace: (value) => ({ id: value, text: `${value} 00:00:00.0` }),
};

/** A moment, stored as epoch milliseconds. */
export const moment: ValueKind<number> = {
  read: (input, setting) => {
    const at = typeof input === 'string' && input.includes('T') ? Date.parse(input) : NaN;
    if (Number.isNaN(at)) throw refusedValue(setting, `Error parsing time: ${String(input)}`);
    return at;
  },
  render: (value) => jiraTime(value),
  trace: (value) => ({ id: jiraTime(value), text: jiraTime(value) }),
};
