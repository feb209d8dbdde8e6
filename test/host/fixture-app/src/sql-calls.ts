import { migrationRunner, sql } from '@forge/sql';
import { z } from 'zod';

const statementSchema = z.object({
  query: z.string(),
  params: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).default([]),
  ddl: z.boolean().default(false),
});

const failureSchema = z.object({
  code: z.string(),
  context: z.object({ debug: z.object({ code: z.string() }).optional() }).optional(),
});

/** Runs one statement and answers its rows, or how it was refused. */
export async function runSql(payload: unknown): Promise<object> {
  const { query, params, ddl } = statementSchema.parse(payload);
  const statement = sql.prepare(query, ddl ? '/api/v1/execute/ddl' : '/api/v1/execute');
  try {
    return { rows: (await statement.bindParams(...params).execute()).rows };
  } catch (error) {
    const { code, context } = failureSchema.parse(error);
    return { code, mysql: context?.debug?.code ?? null };
  }
}

export async function migrate(): Promise<object> {
  const ran = await migrationRunner
    .enqueue('v1', 'CREATE TABLE kept (id BIGINT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20))')
    .enqueue('v2', 'ALTER TABLE kept ADD COLUMN size INT')
    .run();
  return { ran, listed: (await migrationRunner.list()).map(({ name }) => name) };
}
