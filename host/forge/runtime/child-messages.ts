import * as z from 'zod';
import type { LambdaResult } from './lambda.ts';

export interface LogLine {
  invocationId: string | null;
  level: 'debug' | 'info' | 'warn' | 'error';
  text: string;
}

const resultSchema: z.ZodType<LambdaResult> = z.discriminatedUnion('success', [
  z.object({ success: z.literal(true), status: z.number(), body: z.unknown().optional() }),
  z.object({
    success: z.literal(false),
    status: z.number(),
    error: z.object({
      errorMessage: z.string(),
      errorType: z.string(),
      stack: z.array(z.string()),
    }),
  }),
]);

const answerSchema = z.object({ requestId: z.string(), result: resultSchema });

const lineSchema = z.object({
  invocationId: z.string().nullable(),
  logLevel: z.number(),
  logArguments: z.array(z.string()),
});

/** What a function's process sends when an invocation is over. */
export const readAnswer = (message: unknown) => answerSchema.parse(message);

const levelOf = (level: number): LogLine['level'] =>
  level >= 50 ? 'error' : level >= 40 ? 'warn' : level >= 30 ? 'info' : 'debug';

/** A line of the process's stdout; what is not a console line of ours is kept as it is. */
export function readLogLine(text: string): LogLine {
  try {
    const { invocationId, logLevel, logArguments } = lineSchema.parse(JSON.parse(text));
    return { invocationId, level: levelOf(logLevel), text: logArguments.join(' ') };
  } catch {
    return { invocationId: null, level: 'info', text };
  }
}
