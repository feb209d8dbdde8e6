import { isWord, type Token } from '../tokens.ts';

const literal = (token: Token | undefined) => `'${(token?.text ?? '').replaceAll("'", "''")}'`;

const tables = `SELECT name AS Tables FROM sqlite_master
  WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`;

const columns = (table: string) => `SELECT name AS Field, lower(type) AS Type,
  CASE WHEN "notnull" OR pk THEN 'NO' ELSE 'YES' END AS "Null",
  CASE WHEN pk THEN 'PRI' ELSE '' END AS "Key", dflt_value AS "Default", '' AS Extra
  FROM pragma_table_info(${table})`;

const indexes = (table: string) => `SELECT ${table} AS "Table", 1 - list."unique" AS Non_unique,
  CASE WHEN list.origin = 'pk' THEN 'PRIMARY'
    ELSE substr(list.name, length(${table}) + 2) END AS Key_name,
  parts.seqno + 1 AS Seq_in_index, parts.name AS Column_name
  FROM pragma_index_list(${table}) list, pragma_index_info(list.name) parts
  ORDER BY list.seq, parts.seqno`;

/** SHOW TABLES, SHOW COLUMNS FROM t, SHOW INDEX FROM t, asked of SQLite's own catalogue. */
export function translateShow(tokens: readonly Token[]): string {
  const [, what, , table] = tokens;
  if (isWord(what, 'TABLES')) return tables;
  return isWord(what, 'COLUMNS') ? columns(literal(table)) : indexes(literal(table));
}
