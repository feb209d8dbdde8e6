import { ForgeKvsAPIError, kvs, WhereConditions } from '@forge/kvs';
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

/** The platform's most for one page. */
const pageLength = 100;

/**
 * The values whose keys begin so, those that parse, in the order of the keys. The platform's index may lag behind what was
 * just kept. Throws `StorageUnavailable`.
 */
export async function findAll<Value extends z.core.$ZodType>(
  value: Value,
  prefix: string,
): Promise<z.output<Value>[]> {
  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const asked = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(pageLength);
    const from = cursor;
    const page = await storage(() => (from === undefined ? asked : asked.cursor(from)).getMany());
    found.push(...page.results.map((result) => result.value));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found.flatMap((each) => {
    const read = z.safeParse(value, each);
    return read.success ? [read.data] : [];
  });
}

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
