import { isIdentifier, isSymbol, isWord, type Token } from '../tokens.ts';
import { indexedColumns } from './column.ts';
import { closing } from './split.ts';
import { indexName, symbol, word, writeSql } from './write-sql.ts';

/** Whether part of a CREATE or ALTER TABLE defines an index: KEY, INDEX, UNIQUE, with or without a name. */
export const definesIndex = (part: readonly Token[]) => isWord(part[0], 'KEY', 'INDEX', 'UNIQUE');

/** `[UNIQUE] [KEY|INDEX] [name] (columns)` as a statement of its own. */
export function createIndex(table: Token, part: readonly Token[]): string {
  const unique = isWord(part[0], 'UNIQUE');
  const rest = part.filter((token) => !isWord(token, 'UNIQUE', 'KEY', 'INDEX'));
  const open = rest.findIndex((token) => isSymbol(token, '('));
  const columns = rest.slice(open + 1, closing(rest, open));
  const named = isIdentifier(rest[0]) ? rest[0] : undefined;
  const name = named?.text ?? columns.find((token) => isIdentifier(token))?.text ?? 'index';
  return writeSql([
    word('CREATE'),
    ...(unique ? [word('UNIQUE')] : []),
    word('INDEX'),
    indexName(table.text, name),
    word('ON'),
    table,
    symbol('('),
    ...indexedColumns(columns),
    symbol(')'),
  ]);
}
