import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';
import type { Refusal, RefusalCode, Wire } from '../../src/contract/wire';
import { inTime } from './in-time';
import { refusalOf, unreadable } from './refusals';

const limit = 15_000;

const sent = { Accept: 'application/json', 'Content-Type': 'application/json' };

const codeOf = (status: number): RefusalCode => {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unavailable' : 'unexpected';
};

/** How Jira refused, and for how long it wants not to be asked again, where it says so. */
function refusedBy({ status, headers }: Response): Refusal {
  const refusal = refusalOf(codeOf(status), 'jira.refused');
  const retryAfterSeconds = Number(headers.get('Retry-After'));
  return retryAfterSeconds > 0 ? { ...refusal, data: { retryAfterSeconds } } : refusal;
}

/** Reads from Jira as the person who looks: no invocation, and Jira's own permissions hold. `asked` is sent along. */
export const readJira = <Answer extends z.core.$ZodType>(
  path: string,
  answer: Answer,
  asked?: unknown,
): Promise<Wire<z.output<Answer>>> =>
  inTime(async () => {
    const response = await requestJira(path, {
      headers: sent,
      ...(asked !== undefined && { method: 'POST', body: JSON.stringify(asked) }),
    });
    if (!response.ok) return { ok: false, refusal: refusedBy(response) };
    const body: unknown = await response.json();
    const parsed = z.safeParse(answer, body);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: unreadable };
  }, limit);

const Said = z.object({
  errorMessages: z.catch(z.array(z.string()), []),
  errors: z.catch(z.record(z.string(), z.string()), {}),
});

/** Why Jira did not take a change, in its own words, which are in the person's language. */
async function notTaken(response: Response): Promise<Refusal> {
  if (response.status !== 400) return refusedBy(response);
  const said = z.safeParse(Said, await response.json().catch(() => null));
  const words = said.success
    ? [...said.data.errorMessages, ...Object.values(said.data.errors)].join(' ')
    : '';
  const refusal = refusalOf('refused', words === '' ? 'jira.refused' : 'jira.notTaken');
  return { ...refusal, data: words === '' ? {} : { said: words } };
}

/** Makes something in Jira as the person who looks: Jira's own permissions hold. */
export const makeInJira = <Answer extends z.core.$ZodType>(
  path: string,
  wanted: unknown,
  answer: Answer,
): Promise<Wire<z.output<Answer>>> =>
  inTime(async () => {
    const body = JSON.stringify(wanted);
    const response = await requestJira(path, { method: 'POST', headers: sent, body });
    if (!response.ok) return { ok: false, refusal: await notTaken(response) };
    const parsed = z.safeParse(answer, await response.json());
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: unreadable };
  }, limit);

/** Changes something in Jira as the person who looks: Jira's own permissions hold. */
export const changeJira = (
  path: string,
  change: unknown,
  method: 'PUT' | 'POST' = 'PUT',
): Promise<Wire<null>> =>
  inTime(async () => {
    const body = JSON.stringify(change);
    const response = await requestJira(path, { method, headers: sent, body });
    return response.ok
      ? { ok: true, value: null }
      : { ok: false, refusal: await notTaken(response) };
  }, limit);
