import { kvs } from '@forge/kvs';
import { randomUUID } from 'node:crypto';

/** Keeps what a function without a user was called with, for a test to read. */
export async function note(kind: string, entry: object): Promise<void> {
  await kvs.set(`journal:${kind}:${Date.now()}:${randomUUID()}`, entry);
}
