import * as z from 'zod';
import { executionError, parseError, SqlError, type MysqlError } from '../sql-error.ts';

const known: { pattern: RegExp; code: string; errno: number; sqlState: string }[] = [
  { pattern: /^UNIQUE constraint/, code: 'ER_DUP_ENTRY', errno: 1062, sqlState: '23000' },
  { pattern: /^PRIMARY KEY/, code: 'ER_DUP_ENTRY', errno: 1062, sqlState: '23000' },
  { pattern: /^NOT NULL/, code: 'ER_BAD_NULL_ERROR', errno: 1048, sqlState: '23000' },
  { pattern: /^no such table/, code: 'ER_NO_SUCH_TABLE', errno: 1146, sqlState: '42S02' },
  { pattern: /^no such column/, code: 'ER_BAD_FIELD_ERROR', errno: 1054, sqlState: '42S22' },
  { pattern: /has no column/, code: 'ER_BAD_FIELD_ERROR', errno: 1054, sqlState: '42S22' },
  { pattern: /^duplicate column/, code: 'ER_DUP_FIELDNAME', errno: 1060, sqlState: '42S21' },
  { pattern: /^index .* exists/, code: 'ER_DUP_KEYNAME', errno: 1061, sqlState: '42000' },
  { pattern: /already exists$/, code: 'ER_TABLE_EXISTS_ERROR', errno: 1050, sqlState: '42S01' },
];

const told = z.object({ message: z.string() });

/** SQLite's refusal under the names MySQL has for it. */
export function mysqlError(error: unknown): SqlError {
  if (error instanceof SqlError) return error;
  // Not instanceof: the driver's errors may come from another realm than this module.
  const message = told.safeParse(error).data?.message ?? String(error);
  const match = known.find(({ pattern }) => pattern.test(message));
  if (!match) return parseError(message);
  const { code, errno, sqlState } = match;
  const debug: MysqlError = { code, errno, sqlState, sqlMessage: message };
  return executionError(debug);
}
