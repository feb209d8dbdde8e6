import { randomBytes, randomUUID } from 'node:crypto';
import type { Invocation } from './invocations.ts';

/** What a token stands for while its invocation runs. */
export interface Session {
  invocationId: string;
  token: string;
  /** The person the function may act for; null in triggers, schedules, consumers and validators. */
  user: string | null;
  record: Invocation;
}

export interface Sessions {
  open: (record: Invocation) => Session;
  /** Undefined once the invocation is over: a call that outlives it has no rights left. */
  byToken: (token: string) => Session | undefined;
  /** Also for a while after the end, because a last console line may arrive late. */
  recordOf: (invocationId: string) => Invocation | undefined;
  close: (session: Session) => void;
}

const remembered = 200;

/** One opaque token per invocation decides who "the user" is; nothing the function says can change it. */
export function createSessions(): Sessions {
  const byToken = new Map<string, Session>();
  const records = new Map<string, Invocation>();
  return {
    open: (record) => {
      const invocationId = randomUUID();
      const token = randomBytes(24).toString('base64url');
      const session = { invocationId, token, user: record.user, record };
      byToken.set(token, session);
      records.set(invocationId, record);
      return session;
    },
    byToken: (token) => byToken.get(token),
    recordOf: (invocationId) => records.get(invocationId),
    close: ({ token }) => {
      byToken.delete(token);
      for (const [oldest] of records) {
        if (records.size <= remembered) break;
        records.delete(oldest);
      }
    },
  };
}
