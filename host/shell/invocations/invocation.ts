import * as z from 'zod';
import { read } from '../calls/call.ts';

const callSchema = z.object({
  method: z.string(),
  path: z.string(),
  status: z.number(),
  ms: z.number(),
  points: z.number(),
  as: z.string(),
});

const invocationSchema = z.object({
  id: z.number(),
  at: z.number(),
  kind: z.enum(['resolver', 'validator', 'consumer', 'trigger', 'schedule']),
  functionKey: z.string(),
  moduleKey: z.string(),
  operation: z.string().nullable(),
  user: z.string().nullable(),
  ms: z.number(),
  ok: z.boolean(),
  error: z.string().nullable(),
  calls: z.array(callSchema),
  statements: z.number(),
  points: z.number(),
  logs: z.array(z.object({ level: z.union([z.string(), z.number()]), text: z.string() })),
});

export type Invocation = z.output<typeof invocationSchema>;

const pageSchema = z.object({
  invocations: z.array(invocationSchema),
  lastId: z.number(),
  ledger: z.object({ points: z.number(), limit: z.number(), resetsAt: z.number() }),
});

export type InvocationPage = z.output<typeof pageSchema>;

export function readInvocations(after: number): Promise<InvocationPage> {
  return read(pageSchema, `/_host/invocations?after=${after}`);
}

/** A record is filled in while its invocation runs; it is over once it went well or failed. */
export function isRunning({ ok, error }: Invocation): boolean {
  return !ok && error === null;
}
