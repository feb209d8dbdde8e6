import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { z } from 'zod';

const askedSchema = z.object({
  call: z.string(),
  key: z.string().default('k'),
  value: z.unknown().optional(),
});

type KvsCall = (key: string, value: unknown) => Promise<unknown>;

const stored = z.union([z.string(), z.number(), z.record(z.string(), z.unknown())]);

const calls: Record<string, KvsCall> = {
  get: (key) => kvs.get(key),
  getWithTimes: (key) =>
    kvs.get(key, { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] }),
  set: (key, value) => kvs.set(key, stored.parse(value)),
  setOnce: (key, value) => kvs.set(key, stored.parse(value), { keyPolicy: 'FAIL_IF_EXISTS' }),
  setForAnHour: (key, value) =>
    kvs.set(key, stored.parse(value), { ttl: { value: 1, unit: 'HOURS' } }),
  delete: (key) => kvs.delete(key),
  setSecret: (key, value) => kvs.setSecret(key, stored.parse(value)),
  getSecret: (key) => kvs.getSecret(key),
  list: (key, value) => {
    const query = kvs.query().where('key', WhereConditions.beginsWith(key)).limit(2);
    return (typeof value === 'string' ? query.cursor(value) : query).getMany();
  },
  journal: (key) => kvs.query().where('key', WhereConditions.beginsWith(key)).limit(100).getMany(),
  transact: (key, value) =>
    kvs
      .transact()
      .set(`${key}:a`, stored.parse(value))
      .set(`${key}:b`, stored.parse(value))
      .delete(key)
      .execute(),
  batchSet: (key, value) =>
    kvs.batchSet([
      { key: `${key}:1`, value: stored.parse(value) },
      { key: 'not/allowed', value: 1 },
    ]),
};

const failureSchema = z.object({
  code: z.string(),
  responseDetails: z.object({ status: z.number() }),
});

/** Runs one call of the store and answers what it gave, or with which code it was refused. */
export async function runKvs(payload: unknown): Promise<object> {
  const { call, key, value } = askedSchema.parse(payload);
  try {
    return { value: (await calls[call]?.(key, value)) ?? null };
  } catch (error) {
    const { code, responseDetails } = failureSchema.parse(error);
    return { code, status: responseDetails.status };
  }
}
