import { Queue } from '@forge/events';
import { z } from 'zod';

const work = new Queue({ key: 'work' });

const pushSchema = z.object({
  events: z.array(
    z.object({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().optional(),
      concurrency: z.object({ key: z.string(), limit: z.number() }).optional(),
    }),
  ),
});

const jobSchema = z.object({ jobId: z.string() });

export const pushEvents = (payload: unknown): Promise<object> =>
  work.push(
    pushSchema.parse(payload).events.map(({ body, delayInSeconds, concurrency }) => ({
      body,
      ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
      ...(concurrency === undefined ? {} : { concurrency }),
    })),
  );

export const readStats = (payload: unknown): Promise<object> =>
  work.getStats(jobSchema.parse(payload).jobId);
