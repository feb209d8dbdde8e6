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

/** Calls this site and answers the parsed body; throws a Refusal for anything but a 2xx answer. */
export async function send(method: Method, path: string, body?: unknown): Promise<unknown> {
  const init: RequestInit = { method, headers: { accept: 'application/json' } };
  if (body !== undefined) {
    init.headers = { accept: 'application/json', 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(path, init);
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
