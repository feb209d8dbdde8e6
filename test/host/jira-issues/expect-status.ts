import type { JiraResponse } from '../../../host/jira/request';

/** The answer, if it has that status; else a failure that shows what Jira said. */
export function expectStatus(response: JiraResponse, status: number): JiraResponse {
  if (response.status === status) return response;
  throw new Error(`expected ${status}: ${response.status} ${JSON.stringify(response.body)}`);
}

/** A refusal in Jira's shape, for comparing with what a test got. */
export const refused = (
  status: number,
  message: string,
  errors: Record<string, string> = {},
): unknown =>
  expect.objectContaining({
    status,
    body: { errorMessages: message === '' ? [] : [message], errors },
  });
