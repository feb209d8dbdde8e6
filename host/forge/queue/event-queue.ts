import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/store.ts';
import { createIdleWatch } from '../idle-watch.ts';
import type { Waits } from '../waits.ts';
import { createLanes } from './lanes.ts';
import type { JobStats, PushRequest, QueuedEvent } from './queued-event.ts';

export interface EventQueue {
  push: (request: PushRequest) => void;
  /** Null for a job this queue never saw. */
  stats: (jobId: string) => JobStats | null;
  /** Drops what has not begun; false for an unknown job. */
  cancel: (jobId: string) => boolean;
  /** Takes up what an earlier run of the site left. */
  resume: () => void;
  /** Resolves when nothing is queued or running. */
  idle: () => Promise<void>;
}

export interface EventQueueOptions {
  store: Store;
  waits: Waits;
  /** Runs the queue's consumer, retries included; answers whether it was content in the end. */
  consume: (event: QueuedEvent) => Promise<boolean>;
}

/** Events survive a restart: each is kept until its consumer is content or its retries are used up. */
export function createEventQueue({ store, waits, consume }: EventQueueOptions): EventQueue {
  const events = store.collection<QueuedEvent>('queueEvent');
  const jobs = store.collection<JobStats>('queueJob');
  const lanes = createLanes();
  const watch = createIdleWatch();

  function count(jobId: string, change: Partial<JobStats>): void {
    const { success, inProgress, failed } = jobs.get(jobId) ?? {
      success: 0,
      inProgress: 0,
      failed: 0,
    };
    jobs.put(jobId, {
      success: success + (change.success ?? 0),
      inProgress: inProgress + (change.inProgress ?? 0),
      failed: failed + (change.failed ?? 0),
    });
  }

  async function carryOut(event: QueuedEvent): Promise<void> {
    await waits.wait(Math.max(0, event.dueAt - Date.now()));
    await lanes.run(event.concurrency, async () => {
      if (!events.get(event.eventId)) return;
      const content = await consume(event);
      events.delete(event.eventId);
      count(event.jobId, { inProgress: -1, ...(content ? { success: 1 } : { failed: 1 }) });
    });
  }

  return {
    push: ({ queueName, jobId, payload }) => {
      for (const pushed of payload) {
        const dueAt = Date.now() + (pushed.delayInSeconds ?? 0) * 1000;
        const event = { ...pushed, eventId: randomUUID(), queueName, jobId, dueAt };
        events.put(event.eventId, event);
        count(jobId, { inProgress: 1 });
        watch.during(carryOut(event));
      }
    },
    stats: (jobId) => jobs.get(jobId) ?? null,
    cancel: (jobId) => {
      if (!jobs.get(jobId)) return false;
      for (const event of events.all().filter((queued) => queued.jobId === jobId)) {
        events.delete(event.eventId);
        count(jobId, { inProgress: -1 });
      }
      return true;
    },
    resume: () => {
      for (const event of events.all()) watch.during(carryOut(event));
    },
    idle: watch.idle,
  };
}
