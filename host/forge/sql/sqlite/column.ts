import { isSymbol, isWord, type Token } from '../tokens.ts';
import { word } from './write-sql.ts';

const dropped = ['UNSIGNED', 'ZEROFILL', 'AUTO_INCREMENT', 'AUTO_RANDOM', 'CLUSTERED'];
const droppedWithValue = ['COLLATE', 'CHARSET', 'COMMENT'];

export const countsItself = (column: readonly Token[]) =>
  column.some((token) => isWord(token, 'AUTO_INCREMENT', 'AUTO_RANDOM'));

function kept(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isWord(token, ...dropped)) continue;
    if (isWord(token, ...droppedWithValue)) at += 1;
    else if (isWord(token, 'CHARACTER') && isWord(tokens[at + 1], 'SET')) at += 2;
    else result.push(token);
  }
  return result;
}

/**
 * One column's definition. A column that counts itself becomes SQLite's rowid, whose type must be
 * spelt INTEGER; every other INTEGER becomes INT, so that the spelling tells the two apart in answers.
 */
export function translateColumn(column: readonly Token[]): Token[] {
  const [name, type, ...rest] = column;
  if (!name || !type) return [...column];
  if (countsItself(column)) {
    return [name, ...['INTEGER', 'PRIMARY', 'KEY', 'AUTOINCREMENT'].map(word)];
  }
  const spelt = isWord(type, 'INTEGER') ? word('INT') : type;
  return [name, spelt, ...kept(rest)];
}

/** The column list of an index, without MySQL's prefix lengths. */
export function indexedColumns(list: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    if (!token) continue;
    if (at > 0 && isSymbol(token, '(')) at += 2;
    else result.push(token);
  }
  return result;
}
