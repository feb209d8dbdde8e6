import { isSymbol, isWord, type Token } from '../tokens.ts';
import { closing } from './split.ts';
import { symbol, word } from './write-sql.ts';

const castTypes: Record<string, string> = { SIGNED: 'INTEGER', UNSIGNED: 'INTEGER', CHAR: 'TEXT' };

/** CAST(… AS SIGNED) and INSERT IGNORE, wherever they stand. */
function plainTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (isWord(token, 'IGNORE') && isWord(before, 'INSERT')) return [word('OR'), token];
    const cast = token.kind === 'word' && isWord(before, 'AS') ? castTypes[token.upper] : undefined;
    return [cast === undefined ? token : word(cast)];
  });
}

function afterDuplicate(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isWord(token, 'VALUES') && isSymbol(tokens[at + 1], '(')) {
      const end = closing(tokens, at + 1);
      result.push(word('excluded'), symbol('.'), ...tokens.slice(at + 2, end));
      at = end;
    } else result.push(token);
  }
  return result;
}

/** INSERT … SELECT needs a WHERE before ON CONFLICT, or SQLite takes ON for a join's condition. */
function separated(insert: readonly Token[]): Token[] {
  const selects = insert.some((token) => isWord(token, 'SELECT'));
  const filtered = insert.some((token) => isWord(token, 'WHERE'));
  return selects && !filtered ? [...insert, word('WHERE'), word('true')] : [...insert];
}

/** A question or a write in SQLite's dialect: upserts, INSERT IGNORE and casts are spelt otherwise there. */
export function translateQuery(tokens: readonly Token[]): Token[] {
  const plain = plainTokens(tokens);
  const on = plain.findIndex(
    (token, at) => isWord(token, 'ON') && isWord(plain[at + 1], 'DUPLICATE'),
  );
  if (on === -1) return plain;
  // ON DUPLICATE KEY UPDATE is four words long.
  return [
    ...separated(plain.slice(0, on)),
    ...['ON', 'CONFLICT', 'DO', 'UPDATE', 'SET'].map(word),
    ...afterDuplicate(plain.slice(on + 4)),
  ];
}
