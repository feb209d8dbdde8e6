import { parseError, SqlError } from './sql-error.ts';
import { isIdentifier, isSymbol, isWord, type Token } from './tokens.ts';

export type StatementKind = 'select' | 'write' | 'ddl' | 'show';
export type Endpoint = 'execute' | 'ddl';

const kindByFirstWord: Record<string, StatementKind> = {
  SELECT: 'select',
  WITH: 'select',
  INSERT: 'write',
  UPDATE: 'write',
  DELETE: 'write',
  REPLACE: 'write',
  CREATE: 'ddl',
  ALTER: 'ddl',
  DROP: 'ddl',
  TRUNCATE: 'ddl',
  SHOW: 'show',
};

const allowed: Record<Endpoint, readonly StatementKind[]> = {
  execute: ['select', 'write', 'show'],
  ddl: ['ddl', 'select', 'show'],
};

const suspicious = ['SLEEP', 'BENCHMARK', 'SHA2', 'COMPRESS', 'AES_ENCRYPT', 'AES_DECRYPT'];
const afterDdlVerb = ['TABLE', 'INDEX', 'UNIQUE'];
const shown = ['TABLES', 'COLUMNS', 'INDEX', 'INDEXES', 'KEYS'];
const beforeTable = ['FROM', 'JOIN', 'INTO', 'UPDATE', 'TABLE'];

const violation = (message: string) => new SqlError('SQL_POLICY_VIOLATION', message);

function kindOf(tokens: readonly Token[]): StatementKind {
  const [first, second] = tokens;
  const kind = first?.kind === 'word' ? kindByFirstWord[first.upper] : undefined;
  if (!kind || !first)
    throw violation(`A statement may not begin with ${first?.text ?? 'nothing'}.`);
  if (kind === 'ddl' && !isWord(second, ...afterDdlVerb)) {
    throw violation(`${first.text} ${second?.text ?? ''} is not allowed: only tables and indexes.`);
  }
  if (kind === 'show' && !isWord(second, ...shown)) {
    throw violation('SHOW is allowed for TABLES, COLUMNS and INDEXES only.');
  }
  return kind;
}

function checkPlace(tokens: readonly Token[], at: number): void {
  const [token, next, afterNext, third] = tokens.slice(at, at + 4);
  if (isSymbol(token, ';')) throw violation('One statement per query.');
  if (isWord(token, 'REFERENCES', 'FOREIGN')) throw violation('Foreign keys are not supported.');
  if (isWord(token, ...suspicious) && isSymbol(next, '(')) {
    throw violation(`${token?.text ?? ''}() is not allowed.`);
  }
  const crossesSchema = isIdentifier(next) && isSymbol(afterNext, '.') && isIdentifier(third);
  if (isWord(token, ...beforeTable) && crossesSchema) {
    throw violation('Other schemas are out of reach.');
  }
  if (isWord(token, 'FOR') && isWord(next, 'UPDATE')) {
    throw violation('There are no transactions over two calls, so nothing to lock for.');
  }
  if (isWord(token, 'RETURNING')) throw parseError('RETURNING is not in TiDB’s grammar.');
  if (isSymbol(token, '||')) {
    throw parseError('|| joins texts or means OR, as the server is set: use CONCAT or OR.');
  }
  if (isSymbol(token, '->') || isSymbol(token, '->>')) {
    throw parseError('-> is not read by every server of the family: parse JSON in the app.');
  }
}

/** What a statement is, when the platform's policy lets it through that endpoint. Throws SqlError. */
export function admit(tokens: readonly Token[], endpoint: Endpoint): StatementKind {
  const kind = kindOf(tokens);
  if (!allowed[endpoint].includes(kind)) {
    throw violation(`A ${kind} statement does not belong to the ${endpoint} endpoint.`);
  }
  for (const at of tokens.keys()) checkPlace(tokens, at);
  return kind;
}
