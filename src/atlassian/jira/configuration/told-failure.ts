import * as z from 'zod/mini';
import type { ConfigurationFailure } from '../../../operations/provisioning/ports';
import { failureOf } from '../failure';

const ErrorBody = z.object({
  errorMessages: z.catch(z.optional(z.array(z.string())), []),
  errors: z.catch(z.optional(z.record(z.string(), z.string())), {}),
});

const longestDetail = 500;

/** Jira's own words, from the error shape that its REST API mostly uses. */
function wordsOf(status: number, body: unknown): string {
  const { errorMessages = [], errors = {} } = z.catch(ErrorBody, {}).parse(body);
  const said = [...new Set([...errorMessages, ...Object.values(errors)])].join(' ');
  return (said || `HTTP ${status}`).slice(0, longestDetail);
}

export interface Refused {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

export const toldFailure = (answer: Refused): ConfigurationFailure => ({
  failure: failureOf(answer, answer.body),
  detail: wordsOf(answer.status, answer.body),
});
