import { handleJira } from '../jira/jira.ts';
import type { Caller, Channel, JiraRequest, JiraResponse } from '../jira/request.ts';
import type { JiraSite } from '../jira/site.ts';
import { underFaults, type Answer, type UnderFaults } from './under-faults.ts';

interface JiraCall {
  method: string;
  /** Path and query. */
  target: string;
  contentType: string | null;
  /** The body's text; empty when there is none. */
  text: string;
  caller: Caller;
  channel: Channel;
}

interface JiraAnswer extends Answer {
  /** What the call cost; 0 for callers who are not counted. */
  points: number;
}

/** Every way into Jira leads through here: functions, frames, and clients over HTTP. */
export type JiraDoor = (call: JiraCall) => Promise<JiraAnswer>;

const refused = (status: number, message: string): JiraAnswer => ({
  status,
  body: { errorMessages: [message], errors: {} },
  points: 0,
});

function isServed(method: string): method is JiraRequest['method'] {
  return ['GET', 'POST', 'PUT', 'DELETE'].includes(method);
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: text === '' ? undefined : JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

export function createJiraDoor(site: JiraSite, around: UnderFaults): JiraDoor {
  return async ({ method, target, contentType, text, caller, channel }) => {
    const { pathname, searchParams } = new URL(target, site.baseUrl);
    if (!isServed(method)) return refused(405, `Method ${method} is not allowed for ${pathname}.`);
    if (text !== '' && !contentType?.startsWith('application/json')) {
      return refused(415, 'The Content-Type of a body must be application/json.');
    }
    const json = readJson(text);
    if (!json.ok) return refused(400, 'The body is not valid JSON.');
    const request: JiraRequest = {
      method,
      path: pathname,
      query: searchParams,
      headers: contentType === null ? {} : { 'content-type': contentType },
      body: json.value,
      caller,
      channel,
    };
    const call = { service: 'jira', channel, method, path: pathname } as const;
    const answer = await underFaults<JiraResponse>(around, call, () => handleJira(site, request));
    return { ...answer, points: 'points' in answer ? (answer.points ?? 0) : 0 };
  };
}
