import { DatabaseSync } from 'node:sqlite';
import type { SqlEngine, SqlResult, SqlStatement } from '../engine.ts';
import { isWord } from '../tokens.ts';
import { createsIfMissing } from './create-table.ts';
import { mysqlError } from './errors.ts';
import { addFunctions } from './functions.ts';
import { translate } from './translate.ts';
import { bind, columnsOf, render } from './values.ts';

const header = { fieldCount: 0, info: '', serverStatus: 2, warningStatus: 0 };

/** Forge SQL on SQLite: needs nothing installed, and is not the proof; MySQL's own strictness is. */
export function openSqlite(path: string): SqlEngine {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  database.exec('PRAGMA case_sensitive_like = ON;');
  addFunctions(database);

  function ask(sql: string, params: SqlStatement['params']): SqlResult {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    const columns = columnsOf(statement);
    const rows = statement
      .all(...params.map(bind))
      .map((row) =>
        Object.fromEntries(
          columns.map(({ name, type }) => [name, render(row[name] ?? null, type)]),
        ),
      );
    return { rows, columns: columns.map(({ name }) => name) };
  }

  function write(sql: string, params: SqlStatement['params']): SqlResult {
    const { changes, lastInsertRowid } = database.prepare(sql).run(...params.map(bind));
    const numbers = { affectedRows: Number(changes), insertId: Number(lastInsertRowid) };
    return { rows: { ...header, ...numbers }, columns: [] };
  }

  const exists = (table: string) =>
    database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table);

  function change({ tokens }: SqlStatement): SqlResult {
    const nothing: SqlResult = { rows: { ...header, affectedRows: 0, insertId: 0 }, columns: [] };
    if (createsIfMissing(tokens) && exists(tokens[5]?.text ?? '')) return nothing;
    database.exec('BEGIN');
    try {
      for (const sql of translate(tokens)) database.exec(sql);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
    return nothing;
  }

  function run(statement: SqlStatement): SqlResult {
    const [first] = statement.tokens;
    if (isWord(first, 'CREATE', 'ALTER', 'DROP', 'TRUNCATE')) return change(statement);
    const sql = translate(statement.tokens).join(';');
    return isWord(first, 'SELECT', 'WITH', 'SHOW')
      ? ask(sql, statement.params)
      : write(sql, statement.params);
  }

  return {
    run: (statement) =>
      new Promise((resolve, reject) => {
        try {
          resolve(run(statement));
        } catch (error) {
          reject(mysqlError(error));
        }
      }),
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}
