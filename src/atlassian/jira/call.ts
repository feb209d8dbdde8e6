import { asApp, asUser, type APIResponse, type Route } from '@forge/api';
import * as z from 'zod/mini';
import { accepted, refused } from '../../domain/result';
import type { FromJira, JiraFailure } from '../../operations/ports';
import { answered } from '../platform/deadline';
import { failureOf } from './failure';

interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

/** One caller's way to Jira. */
export type Call = <Schema extends z.core.$ZodType>(
  route: Route,
  answer: Schema,
  options?: CallOptions,
) => FromJira<z.output<Schema>>;

type Send = ReturnType<typeof asApp>['requestJira'];

/** Nothing is read from the answer. */
export const Nothing = z.pipe(
  z.unknown(),
  z.transform(() => null),
);

const unavailable: JiraFailure = { kind: 'unavailable' };

/** The platform answers a user call without a user by throwing; by name, so that its copies count as well. */
const failureIn = (thrown: unknown): JiraFailure =>
  thrown instanceof Error && thrown.name === 'NeedsAuthenticationError'
    ? { kind: 'unauthenticated' }
    : unavailable;

/** Undefined for nothing and for what is no JSON, as a gateway's error page is not. */
async function bodyOf(response: APIResponse): Promise<unknown> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}

async function exchange(send: Send, route: Route, { method = 'GET', body }: CallOptions) {
  const response = await send(route, {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const retryAfter = response.headers.get('Retry-After');
  return { status: response.status, retryAfter, ok: response.ok, body: await bodyOf(response) };
}

/** A way to Jira, or to Confluence, whose answers are told in the same words. */
export const callWith =
  (sender: () => Send): Call =>
  async (route, answer, options = {}) => {
    try {
      const response = await answered(exchange(sender(), route, options));
      if (!response.ok) return refused(failureOf(response, response.body));
      const read = z.safeParse(answer, response.body);
      return read.success ? accepted(read.data) : refused(unavailable);
    } catch (thrown) {
      return refused(failureIn(thrown));
    }
  };

/** Jira with the permissions of the person who asks: the way for everything a person does. */
export const callAsUser: Call = callWith(() => asUser().requestJira);

/** Jira with the app's own permissions: only for the named functions that say why. */
export const callAsApp: Call = callWith(() => asApp().requestJira);
