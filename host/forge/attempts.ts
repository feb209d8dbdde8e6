import * as z from 'zod';
import type { Outcome } from './runtime/functions.ts';

/** What a function that is run again learns of the time before. */
export interface RetryContext {
  retryCount: number;
  retryReason: string;
  retryData?: unknown;
}

export interface Attempts {
  /** Runs after the first. */
  retries: number;
  wait: (ms: number) => Promise<void>;
}

/** What @forge/events' InvocationError becomes when a function returns it. */
const invocationError = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().optional(),
    retryReason: z.string().optional(),
    retryData: z.unknown().optional(),
  }),
});

const longestWaitMs = 900_000;

interface Again {
  afterMs: number;
  reason: string;
  data?: unknown;
}

function again(outcome: Outcome, retryCount: number): Again | null {
  if (!outcome.ok) {
    return { afterMs: Math.min(1000 * 2 ** retryCount, longestWaitMs), reason: outcome.error.name };
  }
  const asked = invocationError.safeParse(outcome.value);
  if (!asked.success) return null;
  const {
    retryAfter = 1,
    retryReason = 'FUNCTION_RETRY_REQUEST',
    retryData,
  } = asked.data.retryOptions;
  return {
    afterMs: Math.min(retryAfter * 1000, longestWaitMs),
    reason: retryReason,
    data: retryData,
  };
}

/** Runs a function until it is content or its retries are used up. Answers whether it was content. */
export async function attempt(
  run: (retryContext: RetryContext | null) => Promise<Outcome>,
  { retries, wait }: Attempts,
): Promise<boolean> {
  let context: RetryContext | null = null;
  for (let retryCount = 0; ; retryCount += 1) {
    const asked = again(await run(context), retryCount);
    if (asked === null) return true;
    if (retryCount === retries) return false;
    await wait(asked.afterMs);
    context = {
      retryCount: retryCount + 1,
      retryReason: asked.reason,
      ...(asked.data === undefined ? {} : { retryData: asked.data }),
    };
  }
}
