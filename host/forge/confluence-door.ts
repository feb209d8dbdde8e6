import { handleConfluence } from '../confluence/confluence.ts';
import type { ConfluenceRequest } from '../confluence/route.ts';
import type { ConfluenceSite } from '../confluence/site.ts';
import type { ProductCall } from './jira-door.ts';
import { readJson } from './read-json.ts';
import { underFaults, type Answer, type UnderFaults } from './under-faults.ts';

/** Every way into Confluence leads through here: functions, frames, and clients over HTTP. */
export type ConfluenceDoor = (call: ProductCall) => Promise<Answer>;

const refused = (status: number, title: string): Answer => ({
  status,
  body: { errors: [{ status, code: 'BAD_REQUEST', title, detail: null }] },
});

export function createConfluenceDoor(site: ConfluenceSite, around: UnderFaults): ConfluenceDoor {
  return async ({ method, target, contentType, text, caller, channel }) => {
    const { pathname: path, searchParams: query } = new URL(target, site.baseUrl);
    if (method !== 'GET' && method !== 'POST' && method !== 'PUT' && method !== 'DELETE')
      return refused(405, `Method ${method} is not allowed for ${path}.`);
    if (text !== '' && !contentType?.startsWith('application/json'))
      return refused(415, 'The Content-Type of a body must be application/json.');
    const json = readJson(text);
    if (!json.ok) return refused(400, 'The body is not valid JSON.');
    const headers: Record<string, string> =
      contentType === null ? {} : { 'content-type': contentType };
    const request: ConfluenceRequest = {
      method,
      path,
      query,
      headers,
      body: json.value,
      caller,
      channel,
    };
    const met = { service: 'confluence', channel, method, path } as const;
    return underFaults(around, met, () => Promise.resolve(handleConfluence(site, request)));
  };
}
