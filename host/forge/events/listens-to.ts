import * as z from 'zod';
import type { AppModule } from '../manifest/manifest.ts';
import type { ProductEvent } from './product-events.ts';

/** Of the filters the platform knows, those this site acts on; an app with another does not start here. */
const triggerFields = z.object({
  events: z.array(z.string()),
  filter: z.strictObject({ ignoreSelf: z.boolean().optional() }).optional(),
});

export interface Subscription {
  trigger: AppModule;
  events: readonly string[];
  /** Leave out what the app’s own functions caused. */
  ignoreSelf: boolean;
}

/** What a trigger of the manifest asks to be told. */
export function subscriptionOf(trigger: AppModule): Subscription {
  const { events, filter } = triggerFields.parse(trigger.fields);
  return { trigger, events, ignoreSelf: filter?.ignoreSelf ?? false };
}

/** Whether this event is brought to that trigger. */
export function listensTo({ events, ignoreSelf }: Subscription, event: ProductEvent): boolean {
  if (ignoreSelf && event['selfGenerated'] === true) return false;
  return events.includes(event.eventType);
}
