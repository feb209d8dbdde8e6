import type { Channel } from './jira/request.ts';

type Service = 'jira' | 'confluence' | 'kvs' | 'sql' | 'queue';

/** A call about to be carried out, as faults see it. */
export interface FaultCall {
  service: Service;
  channel: Channel;
  method: string;
  path: string;
  /** The statement, for calls to SQL. */
  sql?: string;
}

export type FaultEffect =
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  | { kind: 'silence' }
  | { kind: 'delay'; ms: number }
  | { kind: 'crash' };

export interface Fault {
  match: {
    service?: Service;
    channel?: Channel;
    method?: string;
    path?: RegExp;
    sql?: RegExp;
  };
  /** How many calls it meets; 1 when left out. */
  times?: number;
  /** `after`: the call is carried out and only its answer goes wrong. */
  when?: 'before' | 'after';
  effect: FaultEffect;
}

interface FaultSwitch {
  /** How many calls it has met. */
  met(): number;
  off(): void;
}

export interface Faults {
  on(fault: Fault): FaultSwitch;
  clear(): void;
  /** The fault that meets this call, counted as used; null when the call may pass. */
  meet(call: FaultCall): Fault | null;
}

function matches({ match }: Fault, call: FaultCall): boolean {
  return (
    (match.service === undefined || match.service === call.service) &&
    (match.channel === undefined || match.channel === call.channel) &&
    (match.method === undefined || match.method === call.method) &&
    (match.path === undefined || match.path.test(call.path)) &&
    (match.sql === undefined || (call.sql !== undefined && match.sql.test(call.sql)))
  );
}

/** The switches by which a test makes the platform fail. */
export function createFaults(): Faults {
  const armed = new Map<Fault, { left: number; met: number }>();
  return {
    on: (fault) => {
      const count = { left: fault.times ?? 1, met: 0 };
      armed.set(fault, count);
      return { met: () => count.met, off: () => void armed.delete(fault) };
    },
    clear: () => armed.clear(),
    meet: (call) => {
      for (const [fault, count] of armed) {
        if (count.left === 0 || !matches(fault, call)) continue;
        count.left -= 1;
        count.met += 1;
        return fault;
      }
      return null;
    },
  };
}
