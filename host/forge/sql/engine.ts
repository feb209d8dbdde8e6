import type { Token } from './tokens.ts';

export type SqlValue = string | number | boolean | null;

export interface SqlStatement {
  /** As the app wrote it, without a trailing semicolon. */
  text: string;
  tokens: readonly Token[];
  params: readonly SqlValue[];
  timeoutMs: number;
}

/** What MySQL answers to a statement that is not a question. */
interface WriteHeader {
  affectedRows: number;
  fieldCount: number;
  info: string;
  insertId: number;
  serverStatus: number;
  warningStatus: number;
}

export interface SqlResult {
  rows: Record<string, unknown>[] | WriteHeader;
  columns: string[];
}

/** One installation's database. Throws SqlError. */
export interface SqlEngine {
  run(statement: SqlStatement): Promise<SqlResult>;
  close(): Promise<void>;
}
