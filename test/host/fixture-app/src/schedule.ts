import { note } from './journal';

export async function schedule(request: unknown): Promise<object> {
  await note('schedule', { event: request });
  return { statusCode: 204 };
}
