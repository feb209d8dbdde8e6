import * as z from 'zod';
import { read, send } from '../calls/call.ts';

const scheduleSchema = z.object({
  key: z.string(),
  interval: z.string(),
  lastRunAt: z.number().nullable(),
  due: z.boolean(),
});

export type Schedule = z.output<typeof scheduleSchema>;

export function readSchedules(): Promise<Schedule[]> {
  return read(z.array(scheduleSchema), '/_host/schedules');
}

export async function runSchedule(key: string): Promise<void> {
  await send('POST', `/_host/schedules/${encodeURIComponent(key)}/run`);
}
