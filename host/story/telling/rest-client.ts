import * as z from 'zod';
import type { Person } from '../company.ts';

export type Rest = (
  person: Person,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
) => Promise<unknown>;

const json = z.string().transform((text): unknown => (text === '' ? null : JSON.parse(text)));

/** Jira's REST as a customer's script calls it. A refused call ends the story, with Jira's words. */
export const restClient =
  (siteUrl: string): Rest =>
  async (person, method, path, body) => {
    const credentials = Buffer.from(`${person}@story.example:${person}`).toString('base64');
    const response = await fetch(`${siteUrl}/rest/api/3${path}`, {
      method,
      headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${person}: ${method} ${path} was answered ${response.status}: ${text}`);
    }
    return json.parse(text);
  };
