import type { LambdaEvent } from '../runtime/lambda.ts';
import { scopes } from './scope.ts';

export interface LambdaContext {
  awsRequestId: string;
  getRemainingTimeInMillis: () => number;
}

const silent = {
  counter: () => ({ incr: ignore, incrBy: ignore, decr: ignore, decrBy: ignore }),
  timing: () => ({ measure: () => ({ stop: ignore }) }),
  gauge: () => ({ set: ignore }),
};

function ignore(): void {
  // Metrics of the platform's own; nobody reads them here.
}

/** The object behind `__forge_runtime__`. It has no `kvs`: @forge/kvs would keep the first one for ever. */
export function forgeRuntime(event: LambdaEvent, lambda: LambdaContext, folder: string): object {
  const { contextAri, aaid, proxy, appContext, tracing } = event._meta;
  return {
    proxy,
    contextAri,
    ...(aaid === undefined ? {} : { aaid }),
    container: {
      region: 'local',
      runtime: 'nodejs24.x',
      handler: event.handler,
      appCodeDir: folder,
    },
    appContext,
    lambdaContext: lambda,
    tracing,
    realtime: {},
    metrics: silent,
    featureFlags: () => false,
  };
}

/** Reads the running invocation's object at each access, because the packages share one process. */
export function installForgeRuntime(): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => scopes.getStore()?.runtime,
  });
}
