import { ConfluenceError } from '../route.ts';

export interface Comparison {
  field: string;
  operator: '=' | '!=' | '~' | '!~' | 'in' | 'not in';
  values: string[];
}

export interface Cql {
  all: Comparison[];
  orderBy: { field: string; descending: boolean }[];
}

const unreadable = (query: string) =>
  new ConfluenceError(400, 'BAD_REQUEST', `Could not parse cql : ${query}`);

const token = /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(!=|!~|[=~(),])|([^\s=~!(),"']+))/y;

interface Token {
  kind: 'quoted' | 'sign' | 'word';
  text: string;
}

function tokensOf(query: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < query.trimEnd().length) {
    const match = token.exec(query);
    if (!match) throw unreadable(query);
    const [, quoted, sign, word] = match;
    if (quoted !== undefined)
      found.push({ kind: 'quoted', text: quoted.slice(1, -1).replace(/\\(.)/g, '$1') });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else found.push({ kind: 'word', text: word ?? '' });
  }
  return found;
}

/** Reads a query of comparisons that all have to hold, and its order. 501 for what this site does not answer of CQL. */
export function readCql(query: string): Cql {
  const tokens = tokensOf(query);
  const isWord = (text: string, at = 0) =>
    tokens[at]?.kind === 'word' && tokens[at].text.toLowerCase() === text;

  function take(kinds: readonly Token['kind'][]): string {
    const next = tokens.shift();
    if (!next || !kinds.includes(next.kind)) throw unreadable(query);
    return next.text;
  }

  function values(): string[] {
    if (take(['sign']) !== '(') throw unreadable(query);
    const list = [take(['word', 'quoted'])];
    for (let sign = take(['sign']); sign !== ')'; sign = take(['sign'])) {
      if (sign !== ',') throw unreadable(query);
      list.push(take(['word', 'quoted']));
    }
    return list;
  }

  function comparison(): Comparison {
    if (isWord('not') || tokens[0]?.text === '(')
      throw new ConfluenceError(501, 'NOT_IMPLEMENTED', 'This site answers neither NOT nor groups');
    const field = take(['word']).toLowerCase();
    const isNegative = isWord('not');
    if (isNegative) take(['word']);
    if (isWord('in')) {
      take(['word']);
      return { field, operator: isNegative ? 'not in' : 'in', values: values() };
    }
    const operator = take(['sign']);
    if (operator !== '=' && operator !== '!=' && operator !== '~' && operator !== '!~')
      throw unreadable(query);
    return { field, operator, values: [take(['word', 'quoted'])] };
  }

  function order(): Cql['orderBy'] {
    const sorts: Cql['orderBy'] = [];
    do {
      const field = take(['word']).toLowerCase();
      const descending = isWord('desc');
      if (descending || isWord('asc')) take(['word']);
      sorts.push({ field, descending });
    } while (tokens[0]?.text === ',' && tokens.shift());
    return sorts;
  }

  const all = [comparison()];
  while (isWord('and')) {
    take(['word']);
    all.push(comparison());
  }
  if (isWord('or')) throw new ConfluenceError(501, 'NOT_IMPLEMENTED', 'This site answers no OR');
  const isOrdered = isWord('order') && isWord('by', 1);
  if (isOrdered) tokens.splice(0, 2);
  const orderBy = isOrdered ? order() : [];
  if (tokens.length > 0) throw unreadable(query);
  return { all, orderBy };
}
