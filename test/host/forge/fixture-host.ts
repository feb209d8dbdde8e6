import { join } from 'node:path';
import { z } from 'zod';
import { startHost, type Host, type HostOptions } from '../../../host/host';

const fixtureApp = join(__dirname, '..', 'fixture-app');

/** The host around the fixture app, with nothing kept and nothing waited for. */
export function startFixtureHost(more: Partial<HostOptions> = {}): Promise<Host> {
  return startHost({
    dataDirectory: ':memory:',
    appDirectory: fixtureApp,
    quiet: true,
    delays: 'skipped',
    ...more,
  });
}

export function accountOf(host: Host, role: string): string {
  const person = host.site.people.all().find((one) => one.role === role);
  if (!person) throw new Error(`Nobody on the site is ${role}.`);
  return person.accountId;
}

export const cookieOf = (host: Host, role: string) =>
  `story-user=${encodeURIComponent(accountOf(host, role))}`;

export async function post(
  host: Host,
  path: string,
  body: unknown,
  cookie = '',
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${host.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const read: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: read, headers: response.headers };
}

const openedSchema = z.object({
  token: z.string(),
  url: z.string(),
  context: z.unknown().optional(),
});

export type Opened = z.infer<typeof openedSchema>;

export async function openFrame(host: Host, role: string): Promise<Opened> {
  const answer = await post(host, '/_host/frames', { moduleKey: 'panel' }, cookieOf(host, role));
  return openedSchema.parse(answer.body);
}

const outcomeSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), error: z.object({ name: z.string(), message: z.string() }) }),
]);

export type Outcome = z.infer<typeof outcomeSchema>;

/** Calls the fixture's resolver through a frame, as a page of the app would. */
export async function ask(
  host: Host,
  role: string,
  operation: string,
  payload: unknown = {},
): Promise<Outcome> {
  const { token } = await openFrame(host, role);
  return askFrame(host, role, token, 'invoke', { functionKey: operation, payload });
}

export async function askFrame(
  host: Host,
  role: string,
  token: string,
  command: string,
  payload: unknown,
): Promise<Outcome> {
  const path = `/_host/frames/${token}/call`;
  const answer = await post(host, path, { command, payload }, cookieOf(host, role));
  return outcomeSchema.parse(answer.body);
}

/** The value of an outcome that has to be good. */
export function valueOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
  return outcome.value;
}

const pageSchema = z.object({
  value: z.object({
    results: z.array(z.object({ value: z.object({ event: z.unknown().optional() }).loose() })),
  }),
});

/** What the fixture's functions without a user were called with, oldest first. */
export async function journal(host: Host, kind: string): Promise<unknown[]> {
  const asked = { call: 'journal', key: `journal:${kind}:` };
  const page = pageSchema.parse(valueOf(await ask(host, 'quality', 'kvs', asked)));
  return page.value.results.map(({ value }) => value);
}
