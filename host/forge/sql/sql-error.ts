/** MySQL's own account of an error, which Forge hands through under `debug`. */
export interface MysqlError {
  code: string;
  errno: number;
  sqlMessage: string;
  sqlState: string;
}

export type SqlErrorCode =
  | 'SQL_EXECUTION_ERROR'
  | 'INVALID_SQL_QUERY'
  | 'SQL_POLICY_VIOLATION'
  | 'QUERY_TIMED_OUT'
  | 'RATE_LIMIT_EXCEEDED'
  | 'APP_NOT_ENABLED';

/** A refusal of Forge SQL, as @forge/sql expects it. */
export class SqlError extends Error {
  readonly code: SqlErrorCode;
  readonly debug: MysqlError | null;

  constructor(code: SqlErrorCode, message: string, debug: MysqlError | null = null) {
    super(message);
    this.code = code;
    this.debug = debug;
  }
}

/** The error of a statement that MySQL itself refuses. */
export const executionError = (debug: MysqlError) =>
  new SqlError('SQL_EXECUTION_ERROR', debug.sqlMessage, debug);

export const parseError = (sqlMessage: string) =>
  executionError({ code: 'ER_PARSE_ERROR', errno: 1064, sqlMessage, sqlState: '42000' });
