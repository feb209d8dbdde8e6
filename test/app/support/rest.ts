import type { Role } from './people';

interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Jira's REST as a customer's script calls it: basic auth with e-mail and token. */
export type Rest = (method: string, path: string, body?: unknown) => Promise<RestAnswer>;

export const restAs =
  (url: string, role: Role): Rest =>
  async (method, path, body) => {
    const credentials = Buffer.from(`${role}@story.example:${role}`).toString('base64');
    const response = await fetch(`${url}/rest/api/3${path}`, {
      method,
      headers: {
        Authorization: `Basic ${credentials}`,
        'Content-Type': 'application/json',
        Accept: 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, body: parsed };
  };
