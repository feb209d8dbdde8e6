import type { Announce } from '../../jira/site.ts';
import { attempt } from '../attempts.ts';
import { createIdleWatch } from '../idle-watch.ts';
import type { Limits } from '../limits.ts';
import { modulesOf, type AppManifest, type AppModule } from '../manifest/manifest.ts';
import type { Functions } from '../runtime/functions.ts';
import type { Waits } from '../waits.ts';
import { listensTo, subscriptionOf } from './listens-to.ts';

export type ProductEvent = Parameters<Announce>[0];

/** Delivery as the platform has it: late, unordered, perhaps doubled or lost, when a test asks for it. */
export interface ProductEvents {
  announce: Announce;
  /** Lets everything announced from now on wait. */
  hold: () => void;
  /** What waits, in the order it was announced. */
  waiting: () => readonly ProductEvent[];
  /** Delivers what waits, as `arrange` has it: reordered, doubled, with some left out. */
  release: (
    arrange?: (events: readonly ProductEvent[]) => readonly ProductEvent[],
  ) => Promise<void>;
  /** How long each event is under way, in milliseconds. */
  delay: (ms: number) => void;
  /** Resolves when everything announced and not held is delivered. */
  idle: () => Promise<void>;
}

export interface ProductEventsOptions {
  manifest: AppManifest;
  invoke: Functions['invoke'];
  limits: Limits;
  waits: Waits;
}

const retries = 4;

export function createProductEvents(options: ProductEventsOptions): ProductEvents {
  const { manifest, invoke, limits, waits } = options;
  const subscriptions = modulesOf(manifest, 'trigger').map(subscriptionOf);
  const watch = createIdleWatch();
  let held: ProductEvent[] | null = null;
  let delayMs = 0;

  async function run(trigger: AppModule, event: ProductEvent): Promise<void> {
    const functionKey = trigger.fields.function;
    if (functionKey === undefined) return;
    await waits.wait(delayMs);
    await attempt(
      (retryContext) =>
        invoke({
          kind: 'trigger',
          functionKey,
          moduleKey: trigger.key,
          moduleType: 'trigger',
          operation: event.eventType,
          user: null,
          body: { ...event, ...(retryContext === null ? {} : { retryContext }) },
        }),
      { retries, wait: waits.wait },
    );
  }

  function deliver(event: ProductEvent): void {
    // The platform does not deliver what is larger, and tells nobody.
    if (Buffer.byteLength(JSON.stringify(event)) > limits.eventBytes) return;
    for (const subscription of subscriptions) {
      if (listensTo(subscription, event)) watch.during(run(subscription.trigger, event));
    }
  }

  return {
    announce: (event) => {
      if (held) held.push(event);
      else deliver(event);
    },
    hold: () => {
      held ??= [];
    },
    waiting: () => held ?? [],
    release: async (arrange = (events) => events) => {
      const events = held ?? [];
      held = null;
      for (const event of arrange(events)) deliver(event);
      await watch.idle();
    },
    delay: (ms) => {
      delayMs = ms;
    },
    idle: watch.idle,
  };
}
