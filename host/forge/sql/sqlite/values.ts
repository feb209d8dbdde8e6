import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { SqlValue } from '../engine.ts';

/** node:sqlite binds every number as a real; whole ones have to stay whole in text columns and LIMIT. */
export function bind(value: SqlValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return Number.isSafeInteger(value) ? BigInt(Number(value)) : value;
}

const smallIntegers = ['INT', 'SMALLINT', 'TINYINT', 'MEDIUMINT', 'BOOLEAN', 'BOOL', 'YEAR'];
const floats = ['DOUBLE', 'FLOAT', 'REAL'];

interface DeclaredType {
  base: string;
  /** Digits after the point of a DECIMAL. */
  scale: number | null;
}

/** Reads e.g. DECIMAL(10,2); an expression has no declared type. */
function declaredType(type: string | null): DeclaredType {
  const [, base = '', scale] =
    /^(\w*)(?:\s*\(\s*\d+\s*(?:,\s*(\d+)\s*)?\))?/.exec(type ?? '') ?? [];
  return { base: base.toUpperCase(), scale: scale === undefined ? null : Number(scale) };
}

/**
 * A value as Forge SQL's JSON carries it: counts, sums, BIGINT and DECIMAL as text. Any number that
 * is not a plain column's comes as text too, which is the stricter of what MySQL may answer.
 */
export function render(value: SQLOutputValue, { base, scale }: DeclaredType): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value === 'bigint') {
    if (smallIntegers.includes(base) || floats.includes(base)) return Number(value);
    return base === 'DECIMAL' ? Number(value).toFixed(scale ?? 0) : String(value);
  }
  if (typeof value !== 'number' || floats.includes(base)) return value;
  return base === 'DECIMAL' ? value.toFixed(scale ?? 0) : String(value);
}

export interface Column {
  name: string;
  type: DeclaredType;
}

export const columnsOf = (statement: StatementSync): Column[] =>
  statement.columns().map(({ name, type }) => ({ name, type: declaredType(type) }));
