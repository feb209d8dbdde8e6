import { isSymbol, isWord, type Token } from '../tokens.ts';
import { countsItself, indexedColumns, translateColumn } from './column.ts';
import { createIndex, definesIndex } from './index-definition.ts';
import { closing, splitAtCommas } from './split.ts';
import { symbol, writeSql } from './write-sql.ts';

const withoutConstraintName = (part: Token[]) =>
  isWord(part[0], 'CONSTRAINT') ? part.slice(2) : part;

const isPrimaryKey = (part: readonly Token[]) => isWord(part[0], 'PRIMARY');

/** PRIMARY KEY (columns), without prefix lengths and what follows. */
function primaryKey(part: readonly Token[]): Token[] {
  const open = part.findIndex((token) => isSymbol(token, '('));
  const list = part.slice(open + 1, closing(part, open));
  return [...part.slice(0, 2), symbol('('), ...indexedColumns(list), symbol(')')];
}

/**
 * CREATE TABLE: the table itself, then its indexes as statements of their own. What follows the
 * closing parenthesis (engine, character set) means nothing to SQLite.
 */
export function createTable(tokens: readonly Token[]): string[] {
  const open = tokens.findIndex((token) => isSymbol(token, '('));
  const table = tokens[open - 1];
  if (!table) return [writeSql(tokens)];
  const body = tokens.slice(open + 1, closing(tokens, open));
  const parts = splitAtCommas(body).map(withoutConstraintName);
  const counted = parts.some((part) => !definesIndex(part) && countsItself(part));
  const lines = parts
    .filter((part) => !definesIndex(part) && !(counted && isPrimaryKey(part)))
    .map((part) => {
      if (isPrimaryKey(part)) return primaryKey(part);
      return isWord(part[0], 'CHECK') ? part : translateColumn(part);
    });
  const head = writeSql(tokens.slice(0, open));
  return [
    `${head} (${lines.map(writeSql).join(', ')})`,
    ...parts.filter(definesIndex).map((part) => createIndex(table, part)),
  ];
}

/** Whether CREATE TABLE may find the table there already; its indexes are there too then. */
export const createsIfMissing = (tokens: readonly Token[]) =>
  isWord(tokens[2], 'IF') && isWord(tokens[3], 'NOT');
