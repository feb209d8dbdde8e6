import * as z from 'zod';
import type { Limits } from '../limits.ts';
import type { ProxyService } from '../proxy/proxy-call.ts';
import { underFaults, type Answer, type UnderFaults } from '../under-faults.ts';
import type { SqlEngine } from './engine.ts';
import { admit, type Endpoint, type StatementKind } from './policy.ts';
import { createRates } from './rates.ts';
import { SqlError } from './sql-error.ts';
import { tokenize } from './tokens.ts';

export interface SqlServiceOptions {
  engine: SqlEngine;
  /** Whether the manifest has an `sql` module. */
  enabled: boolean;
  limits: Limits;
  around: UnderFaults;
}

const requestSchema = z.object({
  query: z.string(),
  params: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).default([]),
});

const endpoints: Record<string, Endpoint> = {
  '/api/v1/execute': 'execute',
  '/api/v1/execute/ddl': 'ddl',
};

const withoutSemicolon = (query: string) => query.trim().replace(/;\s*$/, '');

function refusal({ code, message, debug }: SqlError): Answer {
  const status = code === 'RATE_LIMIT_EXCEEDED' ? 429 : 400;
  return { status, body: { code, message, ...(debug === null ? {} : { debug }) } };
}

/** Forge SQL for one installation: policy and limits here, the engine below. */
export function sqlService({ engine, enabled, limits, around }: SqlServiceOptions): ProxyService {
  const count = createRates(limits);
  const timeouts: Record<StatementKind, number> = {
    select: limits.sqlSelectMs,
    show: limits.sqlSelectMs,
    write: limits.sqlWriteMs,
    ddl: limits.sqlDdlMs,
  };

  async function run(endpoint: Endpoint, body: string): Promise<Answer> {
    if (!enabled) throw new SqlError('APP_NOT_ENABLED', 'The manifest has no sql module.');
    if (Buffer.byteLength(body) > limits.sqlRequestBytes) {
      throw new SqlError('INVALID_SQL_QUERY', 'A request is at most 1 MiB.');
    }
    const { query, params } = requestSchema.parse(JSON.parse(body));
    const text = withoutSemicolon(query);
    const tokens = tokenize(text);
    const kind = admit(tokens, endpoint);
    count(kind);
    const started = performance.now();
    const { rows, columns } = await engine.run({ text, tokens, params, timeoutMs: timeouts[kind] });
    const dbExecutionTime = performance.now() - started;
    const responseSize = Buffer.byteLength(JSON.stringify(rows));
    if (responseSize > limits.sqlResponseBytes) {
      throw new SqlError('INVALID_SQL_QUERY', 'A response is at most 4 MiB.');
    }
    const fields = columns.map((name) => ({ name }));
    return { status: 200, body: { rows, metadata: { dbExecutionTime, responseSize, fields } } };
  }

  async function answer(target: string, body: string): Promise<Answer> {
    const endpoint = endpoints[target];
    if (!endpoint) return { status: 501, body: { code: 'NOT_SERVED', message: target } };
    try {
      return await run(endpoint, body);
    } catch (error) {
      if (error instanceof SqlError) return refusal(error);
      if (!(error instanceof z.ZodError)) throw error;
      return refusal(new SqlError('INVALID_SQL_QUERY', z.prettifyError(error)));
    }
  }

  return ({ session, method, target, text }) => {
    session.record.statements += 1;
    const sql = requestSchema.safeParse(JSON.parse(text)).data?.query ?? '';
    const call = { service: 'sql', channel: 'function', method, path: target, sql } as const;
    return underFaults(around, call, () => answer(target, text));
  };
}
