import { attempt } from '../attempts.ts';
import { modulesOf, type AppManifest } from '../manifest/manifest.ts';
import type { Functions } from '../runtime/functions.ts';
import type { Waits } from '../waits.ts';
import type { QueuedEvent } from './queued-event.ts';

/** The platform asks four more times before it drops an event. */
const retries = 4;

export interface ConsumersOptions {
  manifest: AppManifest;
  invoke: Functions['invoke'];
  waits: Waits;
}

export function queueNames(manifest: AppManifest): Set<string> {
  return new Set(modulesOf(manifest, 'consumer').map(({ fields }) => String(fields['queue'])));
}

function withoutDueTime(event: QueuedEvent): object {
  const { body, delayInSeconds, concurrency, queueName, jobId, eventId } = event;
  return { body, delayInSeconds, concurrency, queueName, jobId, eventId };
}

/** Hands an event to its queue's consumer. Nobody is signed in there: the function acts as the app. */
export function createConsumers({ manifest, invoke, waits }: ConsumersOptions) {
  return (event: QueuedEvent): Promise<boolean> => {
    const consumer = modulesOf(manifest, 'consumer').find(
      ({ fields }) => fields['queue'] === event.queueName,
    );
    const functionKey = consumer?.fields.function;
    if (!consumer || functionKey === undefined) return Promise.resolve(false);
    return attempt(
      (retryContext) =>
        invoke({
          kind: 'consumer',
          functionKey,
          moduleKey: consumer.key,
          moduleType: 'consumer',
          operation: event.queueName,
          user: null,
          body: {
            ...withoutDueTime(event),
            ...(retryContext === null ? {} : { retryContext }),
          },
        }),
      { retries, wait: waits.wait },
    );
  };
}
