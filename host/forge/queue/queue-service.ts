import type { Limits } from '../limits.ts';
import type { ProxyService } from '../proxy/proxy-call.ts';
import { underFaults, type Answer, type UnderFaults } from '../under-faults.ts';
import type { EventQueue } from './event-queue.ts';
import { jobRequest, pushRequest } from './queued-event.ts';

export interface QueueServiceOptions {
  queue: EventQueue;
  /** Names of the queues that have a consumer in the manifest. */
  queueNames: ReadonlySet<string>;
  limits: Limits;
  around: UnderFaults;
}

const noSuchJob: Answer = { status: 404, body: { message: 'There is no job with this id.' } };

/** The calls of @forge/events: it posts to these paths as the app, placeholders and all. */
export function queueService(options: QueueServiceOptions): ProxyService {
  const { queue, queueNames, limits, around } = options;

  function publish(text: string): Answer {
    if (Buffer.byteLength(text) > limits.eventBytes) return { status: 413, body: {} };
    const request = pushRequest.safeParse(JSON.parse(text));
    if (!request.success) return { status: 400, body: { message: request.error.message } };
    const { queueName } = request.data;
    if (!queueNames.has(queueName)) {
      return { status: 400, body: { message: `No consumer listens to the queue ${queueName}.` } };
    }
    queue.push(request.data);
    return { status: 201, body: {} };
  }

  function stats(text: string): Answer {
    const found = queue.stats(jobRequest.parse(JSON.parse(text)).jobId);
    return found ? { status: 200, body: found } : noSuchJob;
  }

  function cancel(text: string): Answer {
    return queue.cancel(jobRequest.parse(JSON.parse(text)).jobId) ? { status: 204 } : noSuchJob;
  }

  function answer(target: string, text: string): Answer {
    if (target.startsWith('/webhook/queue/publish/')) return publish(text);
    if (target.startsWith('/webhook/queue/stats/')) return stats(text);
    if (target.startsWith('/webhook/queue/cancel/')) return cancel(text);
    return { status: 501, body: { message: `This site does not serve ${target}.` } };
  }

  return ({ method, target, text }) =>
    underFaults(around, { service: 'queue', channel: 'function', method, path: target }, () =>
      Promise.resolve(answer(target, text)),
    );
}
