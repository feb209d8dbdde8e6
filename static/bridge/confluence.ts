import { requestConfluence } from '@forge/bridge';
import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { inTime } from './in-time';
import { refusalOf, unreadable } from './refusals';

const limit = 15_000;

/** What is answered where there is no Confluence, or none the viewer may use. */
const withoutConfluence: readonly number[] = [401, 403, 404];

/**
 * Reads from Confluence as the person who looks. A call that every Confluence answers is refused with `notFound`
 * where there is none: the app runs without.
 */
export const readConfluence = <Answer extends z.core.$ZodType>(
  path: string,
  answer: Answer,
): Promise<Wire<z.output<Answer>>> =>
  inTime(async () => {
    const response = await requestConfluence(path, { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      const code = withoutConfluence.includes(response.status) ? 'notFound' : 'unavailable';
      return { ok: false, refusal: refusalOf(code, 'confluence.refused') };
    }
    const body: unknown = await response.json();
    const parsed = z.safeParse(answer, body);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: unreadable };
  }, limit);
