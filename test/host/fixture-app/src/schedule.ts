import { note } from './journal';

export async function schedule(request: unknown): Promise<object> {
  await note('schedule', request);
  return { statusCode: 204 };
}
