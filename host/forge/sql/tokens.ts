import { parseError } from './sql-error.ts';

/** A piece of MySQL: a word keeps its spelling, a string or quoted name its content. */
export type Token =
  | { kind: 'word'; text: string; upper: string }
  | { kind: 'name'; text: string }
  | { kind: 'string'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'parameter'; text: '?' }
  | { kind: 'symbol'; text: string };

const space = /^\s+/;
const comment = /^(?:--(?=\s|$)[^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\/)/;
const word = /^[@A-Za-z_$][A-Za-z0-9_$@]*/;
const number = /^(?:0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)/i;
const quotedString = /^'(?:[^'\\]|\\[\s\S]|'')*'/;
const quotedName = /^`(?:[^`]|``)+`/;
const symbol = /^(?:<=>|<=|>=|<>|!=|\|\||&&|->>|->|:=|[-+*/%=<>(),.;!&|^~])/;

const escapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  b: '\b',
  Z: '\x1a',
};

function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/''|\\([\s\S])/g, (whole, escaped: string | undefined) =>
      escaped === undefined ? whole.charAt(0) : (escapes[escaped] ?? escaped),
    );
}

function read(rest: string): { length: number; token: Token | null } {
  const skipped = space.exec(rest) ?? comment.exec(rest);
  if (skipped) return { length: skipped[0].length, token: null };
  const [text = ''] = number.exec(rest) ?? word.exec(rest) ?? [];
  if (text !== '') {
    const token: Token = /^[\d.]/.test(text)
      ? { kind: 'number', text }
      : { kind: 'word', text, upper: text.toUpperCase() };
    return { length: text.length, token };
  }
  const [string] = quotedString.exec(rest) ?? [];
  if (string) return { length: string.length, token: { kind: 'string', text: unquote(string) } };
  const [name] = quotedName.exec(rest) ?? [];
  if (name) {
    const content = name.slice(1, -1).replaceAll('``', '`');
    return { length: name.length, token: { kind: 'name', text: content } };
  }
  if (rest.startsWith('?')) return { length: 1, token: { kind: 'parameter', text: '?' } };
  const [sign] = symbol.exec(rest) ?? [];
  if (sign) return { length: sign.length, token: { kind: 'symbol', text: sign } };
  if (rest.startsWith('"')) {
    throw parseError(
      'Double quotes mean a name or a text, as the server is set: use single quotes.',
    );
  }
  throw parseError(`You have an error in your SQL syntax near '${rest.slice(0, 40)}'`);
}

/** Takes a statement apart; comments and space are left out. Throws SqlError on what is no SQL. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const { length, token } = read(text.slice(at));
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

export const isWord = (token: Token | undefined, ...uppers: string[]) =>
  token?.kind === 'word' && uppers.includes(token.upper);

export const isSymbol = (token: Token | undefined, text: string) =>
  token?.kind === 'symbol' && token.text === text;

export const isIdentifier = (token: Token | undefined) =>
  token?.kind === 'word' || token?.kind === 'name';
