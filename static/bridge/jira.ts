import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';
import type { Refusal, RefusalCode, Wire } from '../../src/contract/wire';
import { inTime } from './in-time';
import { refusalOf, unreadable } from './refusals';

const limit = 15_000;

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
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(asked !== undefined && { method: 'POST', body: JSON.stringify(asked) }),
    });
    if (!response.ok) return { ok: false, refusal: refusedBy(response) };
    const body: unknown = await response.json();
    const parsed = z.safeParse(answer, body);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: unreadable };
  }, limit);
