import type { Wire } from '../../src/contract/wire';
import { failed, isOffline, offline, timedOut } from './refusals';

/** The answer of a call, or why there is none: the network is off, it took longer than `limit` milliseconds, it failed. */
export async function inTime<Value>(
  call: () => Promise<Wire<Value>>,
  limit: number,
): Promise<Wire<Value>> {
  if (isOffline()) return { ok: false, refusal: offline };
  let timer: number | undefined;
  const late = new Promise<Wire<Value>>((resolve) => {
    timer = window.setTimeout(() => resolve({ ok: false, refusal: timedOut }), limit);
  });
  try {
    return await Promise.race([call(), late]);
  } catch {
    return { ok: false, refusal: isOffline() ? offline : failed };
  } finally {
    window.clearTimeout(timer);
  }
}
