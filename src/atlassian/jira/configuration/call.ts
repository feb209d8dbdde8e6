import { asApp, asUser, type APIResponse, type Route } from '@forge/api';
import * as z from 'zod/mini';
import { CallFailed } from './call-failed';
import { toldFailure } from './told-failure';

export interface CallRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: Route;
  readonly body?: unknown;
}

/** One call; throws `CallFailed`. */
export type Call = <Schema extends z.ZodMiniType>(
  request: CallRequest,
  schema: Schema,
) => Promise<z.output<Schema>>;

/** For calls whose answer says nothing. */
export const Nothing = z.unknown();

const unreadable = (detail: string) => new CallFailed({ failure: { kind: 'unavailable' }, detail });

async function bodyOf(response: APIResponse): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Send = (
  path: Route,
  init: Parameters<ReturnType<typeof asApp>['requestJira']>[1],
) => Promise<APIResponse>;

async function answered(send: Send, { method, path, body }: CallRequest): Promise<APIResponse> {
  try {
    return await send(path, {
      method,
      // A task that Jira goes on with by itself is answered with a redirect to it, which nobody here follows.
      redirect: 'manual',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw unreadable(error instanceof Error ? error.name : 'No answer');
  }
}

const callOver =
  (send: Send): Call =>
  async (request, schema) => {
    const response = await answered(send, request);
    if (response.status === 303)
      throw new CallFailed({
        failure: { kind: 'busy', retryAfterSeconds: 10 },
        detail: 'Jira task',
      });
    if (!response.ok) throw new CallFailed(await toldFailure(response));
    const parsed = schema.safeParse(await bodyOf(response));
    if (!parsed.success)
      throw unreadable(`Jira’s answer could not be read: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };

/** Calls Jira as the person who asks, so that Jira itself holds them to what they may see. */
export const callAsUser: Call = callOver((path, init) => asUser().requestJira(path, init));

/**
 * Calls Jira as the app. A set-up runs from the queue, where nobody is signed in; the resolver found the
 * person who asked for it to be a Jira administrator, and the job's record names them.
 */
export const callAsApp: Call = callOver((path, init) => asApp().requestJira(path, init));

/** The answer, or null where Jira has no such thing. */
export async function orAbsent<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallFailed && error.told.failure.kind === 'notFound') return null;
    throw error;
  }
}
