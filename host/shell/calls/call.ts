import type * as z from 'zod';
import { Refusal, refusalFrom } from './refusal.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A form's own header comes from the browser; the token says that the form is none of another site. */
function carried(body: unknown): RequestInit {
  const accept = 'application/json';
  if (body === undefined) return { headers: { accept } };
  if (body instanceof FormData)
    return { headers: { accept, 'x-atlassian-token': 'no-check' }, body };
  return { headers: { accept, 'content-type': accept }, body: JSON.stringify(body) };
}

/** Calls this site and answers the parsed body; throws a Refusal for anything but a 2xx answer. */
export async function send(method: Method, path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { method, ...carried(body) });
  } catch {
    throw new Refusal(0, [
      'The site does not answer. What you typed is still here; please try again in a moment.',
    ]);
  }
  const answer = parseJson(await response.text());
  if (!response.ok) throw refusalFrom(response.status, answer);
  return answer;
}

/** Reads a path of this site through the schema of its answer. */
export async function read<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
): Promise<z.output<Schema>> {
  return schema.parse(await send('GET', path));
}
