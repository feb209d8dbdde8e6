import { asApp, asUser, type APIResponse, type Route } from '@forge/api';
import * as z from 'zod/mini';
import { answered } from '../../platform/deadline';
import { CallFailed } from './call-failed';
import { toldFailure } from './told-failure';

interface CallRequest {
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

type Send = ReturnType<typeof asApp>['requestJira'];

const unreadable = (detail: string) => new CallFailed({ failure: { kind: 'unavailable' }, detail });

/** Jira goes on by itself and is done soon; the next look at the site shows the outcome. */
const taskBegun = () =>
  new CallFailed({ failure: { kind: 'busy', retryAfterSeconds: 10 }, detail: 'Jira task' });

async function bodyOf(response: APIResponse): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return null;
  }
}

async function exchange(send: Send, { method, path, body }: CallRequest) {
  const response = await send(path, {
    method,
    // A task that Jira goes on with by itself is answered with a redirect to it, which nobody here follows.
    redirect: 'manual',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const retryAfter = response.headers.get('Retry-After');
  return { status: response.status, ok: response.ok, retryAfter, body: await bodyOf(response) };
}

const callOver =
  (sender: () => Send): Call =>
  async (request, schema) => {
    const answer = await answered(exchange(sender(), request)).catch((thrown: unknown) => {
      throw unreadable(thrown instanceof Error ? thrown.name : 'No answer');
    });
    if (answer.status === 303) throw taskBegun();
    if (!answer.ok) throw new CallFailed(toldFailure(answer));
    const parsed = schema.safeParse(answer.body);
    if (!parsed.success)
      throw unreadable(`Jira’s answer could not be read: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };

/** Calls Jira as the person who asks, so that Jira itself holds them to what they may see. */
export const callAsUser: Call = callOver(() => asUser().requestJira);

/**
 * Calls Jira as the app. A set-up runs from the queue, where nobody is signed in; the resolver found the
 * person who asked for it to be a Jira administrator, and the job's record names them.
 */
export const callAsApp: Call = callOver(() => asApp().requestJira);

/** The answer, or null where Jira has no such thing. */
export async function orAbsent<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallFailed && error.told.failure.kind === 'notFound') return null;
    throw error;
  }
}
