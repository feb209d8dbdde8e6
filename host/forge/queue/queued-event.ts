import * as z from 'zod';

/** One event as @forge/events pushes it. */
const pushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(900).optional(),
  concurrency: z.object({ key: z.string(), limit: z.number().int().positive() }).optional(),
});

export const pushRequest = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(pushedEvent).min(1).max(50),
});

export const jobRequest = z.object({ queueName: z.string(), jobId: z.string() });

export type PushRequest = z.infer<typeof pushRequest>;

export interface QueuedEvent extends z.infer<typeof pushedEvent> {
  eventId: string;
  queueName: string;
  jobId: string;
  /** Epoch milliseconds of the machine. */
  dueAt: number;
}

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}
