import type { JiraResponse } from '../../../host/jira/request';
import { containing } from './anything';

/** The answer, if it has that status; else a failure that shows what Jira said. */
export function expectStatus(response: JiraResponse, status: number): JiraResponse {
  if (response.status === status) return response;
  throw new Error(`expected ${status}: ${response.status} ${JSON.stringify(response.body)}`);
}

/** A refusal in Jira's shape, for comparing with what a test got. */
export function refused(
  status: number,
  message: string,
  errors: Record<string, string> = {},
): unknown {
  const errorMessages = message === '' ? [] : [message];
  return containing({ status, body: { errorMessages, errors } });
}
