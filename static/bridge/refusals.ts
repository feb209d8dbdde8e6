import type { Refusal, RefusalCode } from '../../src/contract/wire';

/** Refusals that arise on this side of the bridge, in the same envelope as those from beyond it. */
export const refusalOf = (code: RefusalCode, reason: string): Refusal => ({
  code,
  reason,
  fields: [],
  data: {},
  reference: '',
});

export const isOffline = (): boolean => !navigator.onLine;

export const offline = refusalOf('unavailable', 'bridge.offline');
export const timedOut = refusalOf('unavailable', 'bridge.timedOut');
export const failed = refusalOf('unavailable', 'bridge.failed');
export const unreadable = refusalOf('unexpected', 'bridge.unreadable');
