import * as z from 'zod';
import type { Person } from '../company.ts';

export type Rest = (
  person: Person,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
) => Promise<unknown>;

const json = z.string().transform((text): unknown => (text === '' ? null : JSON.parse(text)));

/** A form says that it is none of another site; its own header comes from whoever sends it. */
function carried(body: unknown): { headers?: Record<string, string>; body?: string | FormData } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { headers: { 'X-Atlassian-Token': 'no-check' }, body };
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/**
 * Jira's REST as a customer's script calls it; paths below /wiki are Confluence's. A refused call ends the story,
 * with the product's words.
 */
export const restClient =
  (siteUrl: string): Rest =>
  async (person, method, path, body) => {
    const credentials = Buffer.from(`${person}@story.example:${person}`).toString('base64');
    const { headers, ...rest } = carried(body);
    const below = path.startsWith('/wiki/') ? '' : '/rest/api/3';
    const response = await fetch(`${siteUrl}${below}${path}`, {
      method,
      headers: { Authorization: `Basic ${credentials}`, ...headers },
      ...rest,
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${person}: ${method} ${path} was answered ${response.status}: ${text}`);
    }
    return json.parse(text);
  };
