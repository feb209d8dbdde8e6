import { KvsError } from './kvs-error.ts';

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const largestValue = 240 * 1024;
const deepest = 31;

export function checkKey(key: string): void {
  if (key.length === 0) throw new KvsError(400, 'KEY_TOO_SHORT', 'A key has at least 1 character.');
  if (key.length > 500)
    throw new KvsError(400, 'KEY_TOO_LONG', 'A key has at most 500 characters.');
  if (!keyPattern.test(key)) {
    throw new KvsError(400, 'INVALID_KEY', `The key ${key} has characters that are not allowed.`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export function checkValue(value: unknown): void {
  if (value === undefined) throw new KvsError(400, 'INVALID_VALUE', 'A value is missing.');
  if (Buffer.byteLength(JSON.stringify(value)) > largestValue) {
    throw new KvsError(400, 'MAX_SIZE', 'A value is at most 240 KiB.');
  }
  if (depthOf(value) > deepest) {
    throw new KvsError(400, 'MAX_DEPTH', `A value is at most ${deepest} levels deep.`);
  }
}

/** Batches and transactions: 25 items, 4 MB, each key once. */
export function checkMany(items: readonly { key: string }[]): void {
  if (items.length === 0 || items.length > 25) {
    throw new KvsError(400, 'MAX_SIZE', 'A request holds 1 to 25 items.');
  }
  if (new Set(items.map(({ key }) => key)).size < items.length) {
    throw new KvsError(400, 'DUPLICATE_KEY', 'Each key may come once in a request.');
  }
  if (Buffer.byteLength(JSON.stringify(items)) > 4 * 1024 * 1024) {
    throw new KvsError(400, 'MAX_SIZE', 'A request is at most 4 MB.');
  }
}
