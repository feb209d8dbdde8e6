import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

const day = 86_400_000;

/** MySQL's text of a moment, in UTC, without a zone. */
const momentText = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

type Value = string | number | bigint | null;
type Values = Value[];

const readable = (value: SQLInputValue): Value =>
  typeof value === 'object' && value !== null ? Buffer.from(value.buffer).toString('utf8') : value;

/** MySQL answers NULL as soon as one argument is NULL. */
const strict = (work: (values: Values) => Value) => (values: Values) =>
  values.includes(null) ? null : work(values);

const extreme = (sign: 1 | -1) =>
  strict((values) =>
    values.reduce((best, value) => {
      const greater = Number(value) === Number(best) ? 0 : Number(value) > Number(best) ? 1 : -1;
      return greater === sign ? value : best;
    }),
  );

const dayOf = (value: Value) => Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`) / day;

const functions: Record<string, (values: Values) => Value> = {
  now: () => momentText(Date.now()),
  utc_timestamp: () => momentText(Date.now()),
  concat: strict((values) => values.map(String).join('')),
  greatest: extreme(1),
  least: extreme(-1),
  datediff: strict(([to = null, from = null]) => dayOf(to) - dayOf(from)),
  char_length: strict(([text = null]) => Array.from(String(text)).length),
};

/** The functions of MySQL that the shared subset uses and SQLite lacks or reads otherwise. */
export function addFunctions(database: DatabaseSync): void {
  for (const [name, work] of Object.entries(functions)) {
    database.function(name, { varargs: true, deterministic: false }, (...values: SQLInputValue[]) =>
      work(values.map(readable)),
    );
  }
}
