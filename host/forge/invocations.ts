import type { Clock } from '../clock.ts';
import type { LogLine } from './runtime/child-messages.ts';

type InvocationKind = 'resolver' | 'validator' | 'consumer' | 'trigger' | 'schedule';

/** A REST call made during an invocation. */
interface LoggedCall {
  method: string;
  path: string;
  status: number;
  ms: number;
  points: number;
  as: 'user' | 'app' | '-';
}

/** What one invocation did, as the drawer shows it. */
export interface Invocation {
  id: number;
  /** Epoch milliseconds of the site. */
  at: number;
  kind: InvocationKind;
  functionKey: string;
  moduleKey: string;
  operation: string | null;
  user: string | null;
  ms: number;
  ok: boolean;
  error: string | null;
  calls: LoggedCall[];
  /** Number of SQL statements. */
  statements: number;
  points: number;
  logs: Pick<LogLine, 'level' | 'text'>[];
}

export type InvocationStart = Pick<
  Invocation,
  'kind' | 'functionKey' | 'moduleKey' | 'operation' | 'user'
>;

export interface InvocationLog {
  open: (start: InvocationStart) => Invocation;
  /** Those with a greater id, oldest first. */
  after: (id: number) => Invocation[];
  lastId: () => number;
}

const kept = 500;

/** The last 500 invocations. A record is filled in while its invocation runs. */
export function createInvocationLog(clock: Clock): InvocationLog {
  const records: Invocation[] = [];
  let lastId = 0;
  return {
    open: (start) => {
      lastId += 1;
      const blank = {
        ms: 0,
        ok: false,
        error: null,
        calls: [],
        statements: 0,
        points: 0,
        logs: [],
      };
      const record: Invocation = { id: lastId, at: clock.now(), ...start, ...blank };
      records.push(record);
      if (records.length > kept) records.shift();
      return record;
    },
    after: (id) => records.filter((record) => record.id > id),
    lastId: () => lastId,
  };
}
