import { AsyncLocalStorage } from 'node:async_hooks';
import type { LambdaEvent } from '../runtime/lambda.ts';

/** What belongs to one invocation and must never be seen by another that runs at the same time. */
export interface Scope {
  meta: LambdaEvent['_meta'];
  /** The value of `__forge_runtime__`, which the @forge packages read at each call. */
  runtime: object;
}

export const scopes = new AsyncLocalStorage<Scope>();
