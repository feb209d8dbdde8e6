import type { Answer } from '../under-faults.ts';
import type { KvsEntries } from './kvs-entries.ts';
import { KvsError, keyNotFound } from './kvs-error.ts';
import { renderEntry } from './kvs-render.ts';
import { checkKey, checkValue } from './kvs-rules.ts';
import { deleteRequest, getRequest, setRequest } from './kvs-schema.ts';

export function getOne(entries: KvsEntries, body: unknown): Answer {
  const { key, options } = getRequest.parse(body);
  checkKey(key);
  const entry = entries.get(key);
  if (!entry) throw keyNotFound(key);
  return { status: 200, body: renderEntry(entry, options?.metadataFields) };
}

export function setOne(entries: KvsEntries, body: unknown): Answer {
  const { key, value, options } = setRequest.parse(body);
  checkKey(key);
  checkValue(value);
  const previous = entries.get(key);
  if (previous && options?.keyPolicy === 'FAIL_IF_EXISTS') {
    throw new KvsError(409, 'KEY_CONFLICT', `The key ${key} is taken.`);
  }
  const latest = entries.put(key, value, options?.ttl);
  const told = options?.returnValue === 'LATEST' ? latest : previous;
  if (options?.returnValue === undefined || !told) return { status: 204 };
  return { status: 200, body: renderEntry(told, options.returnMetadataFields) };
}

export function deleteOne(entries: KvsEntries, body: unknown): Answer {
  const { key } = deleteRequest.parse(body);
  checkKey(key);
  if (!entries.get(key)) throw keyNotFound(key);
  entries.delete(key);
  return { status: 204 };
}
