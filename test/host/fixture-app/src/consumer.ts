import { asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { note } from './journal';

const eventSchema = z.object({
  body: z.object({
    failures: z.number().optional(),
    throws: z.boolean().optional(),
    asUser: z.boolean().optional(),
  }),
  retryContext: z.object({ retryCount: z.number() }).optional(),
});

async function userRefusal(): Promise<string> {
  try {
    await asUser().requestJira(route`/rest/api/3/myself`);
    return 'none';
  } catch (error) {
    return String(error);
  }
}

export async function consumer(event: unknown): Promise<unknown> {
  const { body, retryContext } = eventSchema.parse(event);
  const refusal = body.asUser ? await userRefusal() : null;
  await note('consumer', { event, refusal });
  if (body.throws) throw new Error('The consumer broke.');
  if ((body.failures ?? 0) > (retryContext?.retryCount ?? 0)) {
    return new InvocationError({
      retryAfter: 1,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: { note: 'once more' },
    });
  }
  return undefined;
}
