import * as z from 'zod';
import type { AppModule } from '../manifest/manifest.ts';
import type { ProductEvent } from './product-events.ts';

const triggerFields = z.object({
  events: z.array(z.string()),
  filter: z.object({ ignoreSelf: z.boolean().optional() }).optional(),
});

/** Whether the manifest asks for this event to be brought to that trigger. */
export function listensTo({ fields }: AppModule, event: ProductEvent): boolean {
  const { events, filter } = triggerFields.parse(fields);
  if (filter?.ignoreSelf && event['selfGenerated'] === true) return false;
  return events.includes(event.eventType);
}
