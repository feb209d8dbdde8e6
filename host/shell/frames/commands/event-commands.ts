import * as z from 'zod';
import type { EventBus } from '../event-bus.ts';
import { remoteFunction, type Commands } from './command.ts';

const subscription = z.object({ event: z.string(), callback: remoteFunction });
const emission = z.object({ event: z.string(), payload: z.unknown().optional() });

/** With one app on the site, public events reach the same listeners under a name of their own. */
export function eventCommands(bus: EventBus, onLeave: (forget: () => void) => void): Commands {
  const on = (prefix: string) => (payload: unknown) => {
    const { event, callback } = subscription.parse(payload);
    const subscribed = bus.on(prefix + event, callback);
    onLeave(subscribed.unsubscribe);
    return subscribed;
  };
  const emit = (prefix: string) => (payload: unknown) => {
    const emitted = emission.parse(payload);
    bus.emit(prefix + emitted.event, emitted.payload);
    return true;
  };
  return { on: on(''), emit: emit(''), onPublic: on('public:'), emitPublic: emit('public:') };
}
