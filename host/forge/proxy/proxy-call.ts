import type { Session } from '../sessions.ts';
import type { Answer } from '../under-faults.ts';

/** On whose behalf a call asks to act. */
export type Provider = 'user' | 'app' | 'none';

/** A call of a running function to the platform, its token already turned into a session. */
export interface ProxyCall {
  session: Session;
  provider: Provider;
  /** The account of asUser('…'), which needs offline impersonation. */
  accountId: string | null;
  method: string;
  /** Path and query at the service, e.g. /rest/api/3/myself. */
  target: string;
  contentType: string | null;
  /** Text as it was sent; empty when there was none. */
  text: string;
}

export type ProxyService = (call: ProxyCall) => Promise<Answer>;

/** The platform's own refusal, which @forge/api turns into an error by this header. */
export function proxyError(status: number, code: string, message: string): Answer {
  return { status, headers: { 'forge-proxy-error': code }, body: { code, message } };
}
