import * as z from 'zod/mini';
import type { JiraFailure } from '../../operations/ports';

const ErrorBody = z.looseObject({ errors: z.optional(z.record(z.string(), z.unknown())) });

/** Jira's quota starts anew at the full hour; when it does not say how long to wait, a minute is polite. */
const usualWaitSeconds = 60;

function retryAfter(header: string | null): number {
  const seconds = Number(header ?? '');
  return Number.isInteger(seconds) && seconds > 0 ? seconds : usualWaitSeconds;
}

/** The one place that says what Jira's statuses mean to Ratchet. `body` is its JSON, undefined when none. */
export function failureOf(
  answer: { readonly status: number; readonly retryAfter: string | null },
  body: unknown,
): JiraFailure {
  switch (answer.status) {
    case 401:
      return { kind: 'unauthenticated' };
    case 403:
      return { kind: 'forbidden' };
    case 404:
    case 410:
      return { kind: 'notFound' };
    case 409:
      return { kind: 'conflict' };
    case 413:
      return { kind: 'tooLarge' };
    case 429:
      return { kind: 'busy', retryAfterSeconds: retryAfter(answer.retryAfter) };
    case 400:
    case 422: {
      const told = ErrorBody.safeParse(body);
      return { kind: 'rejected', fields: Object.keys((told.success && told.data.errors) || {}) };
    }
    default:
      return { kind: 'unavailable' };
  }
}
