import { isWord, type Token } from '../tokens.ts';
import { translateChange } from './change.ts';
import { translateQuery } from './query.ts';
import { translateShow } from './show.ts';
import { writeSql } from './write-sql.ts';

/**
 * MySQL's dialect as SQLite understands it. Only what differs in spelling is carried over; a
 * statement that needs more is refused by SQLite and has to be written in the shared subset.
 */
export function translate(tokens: readonly Token[]): string[] {
  const [first] = tokens;
  if (isWord(first, 'SHOW')) return [translateShow(tokens)];
  if (isWord(first, 'CREATE', 'ALTER', 'DROP', 'TRUNCATE')) return translateChange(tokens);
  return [writeSql(translateQuery(tokens))];
}
