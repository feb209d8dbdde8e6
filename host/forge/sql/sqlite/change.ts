import { isWord, type Token } from '../tokens.ts';
import { translateColumn } from './column.ts';
import { createTable } from './create-table.ts';
import { createIndex, definesIndex } from './index-definition.ts';
import { indexName, word, writeSql } from './write-sql.ts';

/** CREATE [UNIQUE] INDEX [IF NOT EXISTS] name ON table (…) */
function createNamedIndex(tokens: readonly Token[]): string[] {
  const on = tokens.findIndex((token) => isWord(token, 'ON'));
  const name = tokens[on - 1];
  const table = tokens[on + 1];
  if (!name || !table) return [writeSql(tokens)];
  const head = writeSql([...tokens.slice(0, on - 1), indexName(table.text, name.text)]);
  const columns = createIndex(table, tokens.slice(on + 2)).replace(/^.*? ON /, '');
  return [`${head} ON ${columns}`];
}

/** DROP INDEX name ON table */
function dropIndex(name: Token, table: Token): string[] {
  return [writeSql([word('DROP'), word('INDEX'), indexName(table.text, name.text)])];
}

/** ALTER TABLE with one change. */
function alterTable(tokens: readonly Token[]): string[] {
  const table = tokens[2];
  const change = tokens.slice(3);
  const [verb, object, third] = change;
  if (!table || !verb) return [writeSql(tokens)];
  if (isWord(verb, 'ADD') && definesIndex(change.slice(1))) {
    return [createIndex(table, change.slice(1))];
  }
  if (isWord(verb, 'ADD')) {
    const column = isWord(object, 'COLUMN') ? change.slice(2) : change.slice(1);
    const head = [...tokens.slice(0, 3), word('ADD'), word('COLUMN')];
    return [writeSql([...head, ...translateColumn(column)])];
  }
  if (isWord(verb, 'DROP') && isWord(object, 'INDEX', 'KEY') && third) {
    return dropIndex(third, table);
  }
  return [writeSql(tokens)];
}

/** A change of the schema, as the one or more statements SQLite needs for it. */
export function translateChange(tokens: readonly Token[]): string[] {
  const [verb, object, third, , fifth] = tokens;
  if (isWord(verb, 'CREATE') && isWord(object, 'TABLE')) return createTable(tokens);
  if (isWord(verb, 'CREATE')) return createNamedIndex(tokens);
  if (isWord(verb, 'ALTER')) return alterTable(tokens);
  if (isWord(verb, 'DROP') && isWord(object, 'INDEX') && third && fifth) {
    return dropIndex(third, fifth);
  }
  if (isWord(verb, 'TRUNCATE')) {
    return [writeSql([word('DELETE'), word('FROM'), ...tokens.slice(-1)])];
  }
  return [writeSql(tokens)];
}
