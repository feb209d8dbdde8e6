import { note } from './journal';

export async function trigger(event: unknown): Promise<void> {
  await note('trigger', { event });
}
