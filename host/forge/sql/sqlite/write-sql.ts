import type { Token } from '../tokens.ts';

const quoted = (text: string, mark: string) =>
  `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;

function write(token: Token): string {
  if (token.kind === 'string') return quoted(token.text, "'");
  if (token.kind === 'name') return quoted(token.text, '"');
  if (token.kind === 'symbol' && token.text === '<=>') return 'IS';
  return token.text;
}

/** Spells tokens out in SQLite's dialect. A call's parenthesis stays at its name, which MySQL wants too. */
export function writeSql(tokens: readonly Token[]): string {
  return tokens.map(write).join(' ');
}

/** An index's own name: MySQL names indexes per table, SQLite per database. */
export const indexName = (table: string, index: string): Token => ({
  kind: 'name',
  text: `${table}.${index}`,
});

export const word = (text: string): Token => ({ kind: 'word', text, upper: text.toUpperCase() });
export const symbol = (text: string): Token => ({ kind: 'symbol', text });
