import type { KvsEntry } from './kvs-entries.ts';
import type { MetadataFields } from './kvs-schema.ts';

/** An entry as the API answers it, with the metadata that was asked for. */
export function renderEntry(entry: KvsEntry, fields: MetadataFields): object {
  const { key, value, createdAt, updatedAt, expiresAt } = entry;
  return {
    key,
    value,
    ...(fields?.includes('CREATED_AT') ? { createdAt } : {}),
    ...(fields?.includes('UPDATED_AT') ? { updatedAt } : {}),
    ...(fields?.includes('EXPIRE_TIME') && expiresAt !== null
      ? { expireTime: new Date(expiresAt).toISOString() }
      : {}),
  };
}
