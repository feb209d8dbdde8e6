import type { JiraRequest, JiraResponse } from './request.ts';

/** One call and its answer, as whoever watches the site sees it. */
export interface Exchange {
  request: JiraRequest;
  response: JiraResponse;
  /** The official path template, or null when no route matched. */
  template: string | null;
}
