import type { Answer } from '../under-faults.ts';
import type { KvsEntries } from './kvs-entries.ts';
import { KvsError, keyNotFound } from './kvs-error.ts';
import { renderEntry } from './kvs-render.ts';
import { checkKey, checkMany, checkValue } from './kvs-rules.ts';
import {
  batchDeleteRequest,
  batchGetRequest,
  batchSetRequest,
  queryRequest,
  transactionRequest,
} from './kvs-schema.ts';

/** Each item fares alone; a refused one is listed with its code. */
function each<I extends { key: string }>(items: I[], work: (item: I) => object): Answer {
  checkMany(items);
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      checkKey(item.key);
      successfulKeys.push(work(item));
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      const { code, message } = error;
      failedKeys.push({ key: item.key, error: { code, message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}

export const setMany = (entries: KvsEntries, body: unknown) =>
  each(batchSetRequest.parse(body), ({ key, value, options }) => {
    checkValue(value);
    entries.put(key, value, options?.ttl);
    return { key };
  });

export const getMany = (entries: KvsEntries, body: unknown) =>
  each(batchGetRequest.parse(body), ({ key, options }) => {
    const entry = entries.get(key);
    if (!entry) throw keyNotFound(key);
    return renderEntry(entry, options?.metadataFields);
  });

export const deleteMany = (entries: KvsEntries, body: unknown) =>
  each(batchDeleteRequest.parse(body), ({ key }) => {
    entries.delete(key);
    return { key };
  });

/** All or nothing: everything is checked before anything is written. */
export function transact(entries: KvsEntries, body: unknown): Answer {
  const { set = [], delete: removed = [] } = transactionRequest.parse(body);
  checkMany([...set, ...removed]);
  for (const { key, value } of set) {
    checkKey(key);
    checkValue(value);
  }
  for (const { key } of removed) checkKey(key);
  for (const { key, value, options } of set) entries.put(key, value, options?.ttl);
  for (const { key } of removed) entries.delete(key);
  return { status: 204 };
}

/** A page of at most 100 entries; the cursor is the last key of the page before. */
export function query(entries: KvsEntries, body: unknown): Answer {
  const { limit = 10, after, where, options } = queryRequest.parse(body);
  if (limit < 1 || limit > 100) {
    throw new KvsError(400, 'LIST_QUERY_LIMIT_EXCEEDED', 'A page holds 1 to 100 entries.');
  }
  const found = entries
    .startingWith(where?.[0]?.values[0] ?? '')
    .filter(({ key }) => after === undefined || key > after);
  const page = found.slice(0, limit);
  const cursor = found.length > limit ? page.at(-1)?.key : undefined;
  return {
    status: 200,
    body: {
      data: page.map((entry) => renderEntry(entry, options?.metadataFields)),
      ...(cursor === undefined ? {} : { cursor }),
    },
  };
}
