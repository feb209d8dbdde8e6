import type { Caller } from '../../jira/request.ts';
import type { ConfluenceDoor } from '../confluence-door.ts';
import type { JiraDoor } from '../jira-door.ts';
import type { Session } from '../sessions.ts';
import type { Answer } from '../under-faults.ts';
import { proxyError, type ProxyCall, type ProxyService } from './proxy-call.ts';

/** The caller a session may act as, or the platform's refusal. */
function callerOf({ session, provider, accountId }: ProxyCall): Caller | Answer {
  if (provider === 'app') return { kind: 'app' };
  if (provider === 'none') return { kind: 'anonymous' };
  if (accountId !== null && accountId !== session.user) {
    return proxyError(403, 'IMPERSONATION_NOT_ALLOWED', 'No scope allows acting for other people.');
  }
  if (session.user === null) {
    return proxyError(401, 'NEEDS_AUTHENTICATION_ERR', 'Nobody is signed in to this invocation.');
  }
  return { kind: 'user', accountId: session.user };
}

const isCaller = (found: Caller | Answer): found is Caller => 'kind' in found;

function note(call: ProxyCall, { record }: Session, answer: Answer, points: number, ms: number) {
  const as = call.provider === 'none' ? '-' : call.provider;
  const { method, target: path } = call;
  record.calls.push({ method, path, status: answer.status, ms: Math.round(ms), points, as });
  record.points += points;
}

export function jiraService(door: JiraDoor): ProxyService {
  return async (call) => {
    const started = performance.now();
    const caller = callerOf(call);
    const { method, target, contentType, text } = call;
    const answer = isCaller(caller)
      ? await door({ method, target, contentType, text, caller, channel: 'function' })
      : { ...caller, points: 0 };
    note(call, call.session, answer, answer.points, performance.now() - started);
    return { ...answer, headers: { ...answer.headers } };
  };
}

/** Confluence counts calls of its own; none are counted here. */
export function confluenceService(door: ConfluenceDoor): ProxyService {
  return async (call) => {
    const started = performance.now();
    const caller = callerOf(call);
    const { method, target, contentType, text } = call;
    const answer = isCaller(caller)
      ? await door({ method, target, contentType, text, caller, channel: 'function' })
      : caller;
    note(call, call.session, answer, 0, performance.now() - started);
    return answer;
  };
}
