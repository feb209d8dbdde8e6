import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { StorageUnavailable } from '../../operations/ports';
import { answered } from '../platform/deadline';

async function storage<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await answered(call());
  } catch (thrown) {
    throw new StorageUnavailable('kvs', { cause: thrown });
  }
}

/** The value under a key, parsed; undefined when there is none. Throws `StorageUnavailable`. */
export const find = <Value extends z.core.$ZodType>(
  value: Value,
  key: string,
): Promise<z.output<Value> | undefined> =>
  storage(async () => {
    const found = await kvs.get<unknown>(key);
    return found === undefined ? undefined : z.parse(value, found);
  });

/** Throws `StorageUnavailable`. */
export const keep = (key: string, value: unknown): Promise<void> =>
  storage(() => kvs.set(key, value));

/** Throws `StorageUnavailable`. */
export const forget = (key: string): Promise<void> => storage(() => kvs.delete(key));

/**
 * Keeps the value where none is; false when the key is taken. How the platform words that refusal is not
 * documented, so any refusal counts as lost as long as something stands there.
 */
export const keepFirst = (key: string, value: unknown): Promise<boolean> =>
  storage(async () => {
    try {
      await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
      return true;
    } catch (thrown) {
      const isTaken =
        thrown instanceof ForgeKvsAPIError && (await kvs.get<unknown>(key)) !== undefined;
      if (isTaken) return false;
      throw thrown;
    }
  });
