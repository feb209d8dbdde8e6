import { Queue } from '@forge/events';
import { StorageUnavailable } from '../../operations/ports';
import type { SetupQueue } from '../../operations/provisioning/ports';
import { answered } from './deadline';

/** One at a time: two set-ups side by side would each find the other's work half done. */
const oneAtATime = { key: 'setup', limit: 1 };

export const setupQueue: SetupQueue = {
  push: async (event, delaySeconds) => {
    try {
      const queue = new Queue({ key: 'provisioning' });
      await answered(
        queue.push({ body: event, delayInSeconds: delaySeconds, concurrency: oneAtATime }),
      );
    } catch (thrown) {
      throw new StorageUnavailable('queue', { cause: thrown });
    }
  },
};
