import { createPool, type FieldPacket, type Pool } from 'mysql2/promise';
import * as z from 'zod';
import type { SqlEngine, SqlResult } from '../engine.ts';
import { isWord } from '../tokens.ts';
import { executionError, SqlError } from '../sql-error.ts';

export interface MariadbPlace {
  socketPath: string;
  user: string;
  database: string;
}

const faultSchema = z.object({
  code: z.string(),
  errno: z.number().default(0),
  sqlState: z.string().default('HY000'),
  sqlMessage: z.string().optional(),
  message: z.string(),
});

const headerSchema = z.object({
  affectedRows: z.number(),
  fieldCount: z.number(),
  info: z.string(),
  insertId: z.number(),
  serverStatus: z.number(),
  warningStatus: z.number(),
});

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

const timedOut = ['PROTOCOL_SEQUENCE_TIMEOUT', 'ER_STATEMENT_TIMEOUT'];

function asSqlError(error: unknown): SqlError {
  const { code, errno, sqlState, sqlMessage, message } = faultSchema.parse(error);
  if (timedOut.includes(code)) return new SqlError('QUERY_TIMED_OUT', 'The query took too long.');
  return executionError({ code, errno, sqlState, sqlMessage: sqlMessage ?? message });
}

function result(answer: unknown, fields: readonly FieldPacket[] | undefined): SqlResult {
  const header = headerSchema.safeParse(answer);
  if (header.success) return { rows: header.data, columns: [] };
  return { rows: rowsSchema.parse(answer), columns: (fields ?? []).map(({ name }) => name) };
}

/** Dates, big numbers and JSON as Forge SQL answers them: as text. */
function openPool(place: MariadbPlace): Pool {
  return createPool({
    ...place,
    charset: 'utf8mb4_bin',
    dateStrings: true,
    jsonStrings: true,
    supportBigNumbers: true,
    timezone: 'Z',
    typeCast: (field, next) =>
      ['LONGLONG', 'BLOB', 'VAR_STRING', 'STRING'].includes(field.type)
        ? field.string('utf8')
        : next(),
  });
}

/** TiDB compares case by case where a table names only its character set; MariaDB would not. */
const asTidbCollates = (sql: string) =>
  sql.replace(
    /\b(?:CHARSET|CHARACTER\s+SET)\s*=?\s*utf8mb4\b(?!\s*COLLATE)/gi,
    '$& COLLATE utf8mb4_bin',
  );

/** Forge SQL on a server of MySQL's family: what holds here holds for grouping, types and lengths too. */
export function openMariadb(place: MariadbPlace): SqlEngine {
  const pool = openPool(place);
  return {
    run: async ({ text, tokens, params, timeoutMs }) => {
      try {
        const sql = isWord(tokens[0], 'CREATE', 'ALTER') ? asTidbCollates(text) : text;
        const query = { sql, values: [...params], timeout: timeoutMs };
        const [answer, fields] = await pool.query(query);
        return result(answer, fields);
      } catch (error) {
        throw asSqlError(error);
      }
    },
    close: () => pool.end(),
  };
}
