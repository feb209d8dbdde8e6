import { handleJira } from '../jira/jira.ts';
import type { Caller, Channel, JiraRequest, JiraResponse, SentFile } from '../jira/request.ts';
import type { JiraSite } from '../jira/site.ts';
import { readJson } from './read-json.ts';
import { underFaults, type Answer, type UnderFaults } from './under-faults.ts';

/** A call of a product's REST API. */
export interface ProductCall {
  method: string;
  /** Path and query. */
  target: string;
  contentType: string | null;
  /** The body's text; empty when there is none. */
  text: string;
  /** What a form carries, in place of the text. */
  files?: readonly SentFile[];
  /** The header by which a script says that it is no forged form. */
  xsrfToken?: string | undefined;
  caller: Caller;
  channel: Channel;
}

interface JiraAnswer extends Answer {
  /** What the call cost; 0 for callers who are not counted. */
  points: number;
}

/** Every way into Jira leads through here: functions, frames, and clients over HTTP. */
export type JiraDoor = (call: ProductCall) => Promise<JiraAnswer>;

const refused = (status: number, message: string): JiraAnswer => ({
  status,
  body: { errorMessages: [message], errors: {} },
  points: 0,
});

function isServed(method: string): method is JiraRequest['method'] {
  return ['GET', 'POST', 'PUT', 'DELETE'].includes(method);
}

export function createJiraDoor(site: JiraSite, around: UnderFaults): JiraDoor {
  return async (call) => {
    const { method, target, contentType, text, files, xsrfToken, caller, channel } = call;
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
      headers: {
        ...(contentType === null ? {} : { 'content-type': contentType }),
        ...(xsrfToken === undefined ? {} : { 'x-atlassian-token': xsrfToken }),
      },
      body: json.value,
      ...(files === undefined ? {} : { files }),
      caller,
      channel,
    };
    const met = { service: 'jira', channel, method, path: pathname } as const;
    const answer = await underFaults<JiraResponse>(around, met, () => handleJira(site, request));
    return { ...answer, points: 'points' in answer ? (answer.points ?? 0) : 0 };
  };
}
