import * as z from 'zod';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import type { ProxyService } from '../proxy/proxy-call.ts';
import { underFaults, type Answer, type UnderFaults } from '../under-faults.ts';
import { openKvsEntries, type KvsEntries } from './kvs-entries.ts';
import { KvsError } from './kvs-error.ts';
import { deleteMany, getMany, query, setMany, transact } from './kvs-many.ts';
import { deleteOne, getOne, setOne } from './kvs-single.ts';

export interface KvsServiceOptions {
  store: Store;
  clock: Clock;
  scopes: string[];
  around: UnderFaults;
}

type Operation = (entries: KvsEntries, body: unknown) => Answer;

const operations: Record<string, Operation> = {
  get: getOne,
  set: setOne,
  delete: deleteOne,
  query,
  'batch/set': setMany,
  'batch/get': getMany,
  'batch/delete': deleteMany,
  transaction: transact,
  'secret/get': getOne,
  'secret/set': setOne,
  'secret/delete': deleteOne,
};

function refusal(error: unknown): Answer {
  if (error instanceof KvsError) {
    return { status: error.status, body: { code: error.code, message: error.message } };
  }
  if (error instanceof z.ZodError) {
    return { status: 400, body: { code: 'INVALID_REQUEST', message: z.prettifyError(error) } };
  }
  throw error;
}

/** Forge's key-value store for one installation. */
export function kvsService({ store, clock, scopes, around }: KvsServiceOptions): ProxyService {
  const plain = openKvsEntries(store, clock, 'kvsEntry');
  const secret = openKvsEntries(store, clock, 'kvsSecret');

  function answer(target: string, text: string): Answer {
    const name = target.replace(/^\/api\/v1\//, '');
    const operation = operations[name];
    if (!operation) {
      const message = `This site’s key-value store does not answer ${target}.`;
      return { status: 501, body: { code: 'NOT_SERVED', message } };
    }
    if (!scopes.includes('storage:app')) {
      const message = 'The manifest lacks the scope storage:app.';
      return { status: 403, body: { code: 'PERMISSION_DENIED', message } };
    }
    try {
      return operation(name.startsWith('secret/') ? secret : plain, JSON.parse(text));
    } catch (error) {
      return refusal(error);
    }
  }

  return ({ method, target, text }) =>
    underFaults(around, { service: 'kvs', channel: 'function', method, path: target }, () =>
      Promise.resolve(answer(target, text)),
    );
}
