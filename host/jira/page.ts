import { queryNumber } from './parse.ts';
import type { RouteCall } from './route.ts';

export interface Page<T> {
  self: string;
  nextPage?: string;
  maxResults: number;
  startAt: number;
  total: number;
  isLast: boolean;
  values: T[];
}

/** Cuts a page out of a list as the query's startAt and maxResults ask; maxResults never exceeds `most`. */
export function pageOf<T>(call: RouteCall, all: readonly T[], most: number): Page<T> {
  const startAt = queryNumber(call, 'startAt', 0);
  const maxResults = Math.min(queryNumber(call, 'maxResults', most), most);
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  const address = (start: number) =>
    `${call.site.baseUrl}${call.request.path}?maxResults=${maxResults}&startAt=${start}`;
  return {
    self: address(startAt),
    ...(isLast ? {} : { nextPage: address(startAt + values.length) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
