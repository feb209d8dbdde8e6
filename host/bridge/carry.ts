import { isRecord, type RemoteFunction } from './wire.ts';

const functionMark = '$function';
const errorMark = '$error';

function isCallable(value: unknown): value is RemoteFunction {
  return typeof value === 'function';
}

/** Plain in any realm: a frame's objects do not share this realm's Object.prototype. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Makes a value fit for postMessage: functions become numbers that `keep` hands out, errors keep name
 * and message, what is neither plain object nor list (Blob, Date) is left to the structured clone.
 */
export function encode(value: unknown, keep: (fn: RemoteFunction) => number): unknown {
  if (isCallable(value)) return { [functionMark]: keep(value) };
  if (value instanceof Error) return { [errorMark]: value.message, name: value.name };
  if (Array.isArray(value)) return value.map((item: unknown) => encode(item, keep));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, keep)]));
}

/** The inverse of encode: a carried function comes out as an async function that calls across. */
export function decode(value: unknown, caller: (id: number) => RemoteFunction): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => decode(item, caller));
  if (!isPlain(value)) return value;
  const carried = value[functionMark];
  if (typeof carried === 'number') return caller(carried);
  const message = value[errorMark];
  if (typeof message === 'string') {
    const error = new Error(message);
    if (typeof value['name'] === 'string') error.name = value['name'];
    return error;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, decode(item, caller)]),
  );
}
