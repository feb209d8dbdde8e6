import type { Limits } from '../limits.ts';
import type { StatementKind } from './policy.ts';
import { SqlError } from './sql-error.ts';

/** Counts statements of the last second or minute against what an installation may send. */
export function createRates(limits: Limits, now: () => number = Date.now) {
  const writes: number[] = [];
  const changes: number[] = [];

  function count(times: number[], windowMs: number, most: number, what: string): void {
    const at = now();
    while ((times[0] ?? at) <= at - windowMs) times.shift();
    if (times.length >= most) {
      throw new SqlError('RATE_LIMIT_EXCEEDED', `Too many ${what}: at most ${most}.`);
    }
    times.push(at);
  }

  return (kind: StatementKind): void => {
    if (kind === 'write') count(writes, 1000, limits.sqlWritesPerSecond, 'writes a second');
    if (kind === 'ddl') count(changes, 60_000, limits.sqlDdlPerMinute, 'DDL statements a minute');
  };
}
