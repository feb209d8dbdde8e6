import type { APIResponse } from '@forge/api';
import * as z from 'zod/mini';
import type { JiraFailure } from '../../../operations/ports';
import type { ConfigurationFailure } from '../../../operations/provisioning/ports';

const ErrorBody = z.object({
  errorMessages: z.catch(z.optional(z.array(z.string())), []),
  errors: z.catch(z.optional(z.record(z.string(), z.string())), {}),
});

const longestDetail = 500;

/** Jira's own words, from the error shape that its REST API mostly uses. */
async function wordsOf(response: APIResponse): Promise<{ detail: string; fields: string[] }> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success) return { detail: `HTTP ${response.status}`, fields: [] };
  const { errorMessages = [], errors = {} } = parsed.data;
  const said = [...new Set([...errorMessages, ...Object.values(errors)])].join(' ');
  return {
    detail: (said || `HTTP ${response.status}`).slice(0, longestDetail),
    fields: Object.keys(errors),
  };
}

const defaultWaitSeconds = 30;

function failureOf(response: APIResponse, fields: string[]): JiraFailure {
  switch (response.status) {
    case 401:
      return { kind: 'unauthenticated' };
    case 403:
      return { kind: 'forbidden' };
    case 404:
      return { kind: 'notFound' };
    case 409:
      return { kind: 'conflict' };
    case 413:
      return { kind: 'tooLarge' };
    case 429: {
      const asked = Number(response.headers.get('Retry-After'));
      return { kind: 'busy', retryAfterSeconds: asked > 0 ? asked : defaultWaitSeconds };
    }
    default:
      return response.status >= 500 ? { kind: 'unavailable' } : { kind: 'rejected', fields };
  }
}

export async function toldFailure(response: APIResponse): Promise<ConfigurationFailure> {
  const { detail, fields } = await wordsOf(response);
  return { failure: failureOf(response, fields), detail };
}
