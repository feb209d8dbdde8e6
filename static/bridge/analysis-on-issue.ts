import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import type { IssueId } from '../../src/domain/id';
import { type FoundCauses, foundCauses } from './found-causes';
import { readJira } from './jira';

const Property = z.object({ value: z.unknown() });

/** What stands on the issue: its letters, to be compared with those of the time before, and what they say. */
export interface OnIssue {
  readonly letters: string;
  readonly found: () => FoundCauses;
}

/**
 * Reads what stands on the issue now, in the smallest read that Jira offers for it: one row by its key. Neither an
 * entity tag nor a date tells that a property was written, and a search lags behind.
 */
export async function readAnalysis(issue: IssueId): Promise<Wire<OnIssue>> {
  const path = `/rest/api/3/issue/${issue}/properties/${causesPropertyKey}`;
  const answer = await readJira(path, Property);
  if (!answer.ok && answer.refusal.code !== 'notFound') return answer;
  const value = answer.ok ? answer.value.value : null;
  return {
    ok: true,
    value: { letters: JSON.stringify(value), found: () => foundCauses(value) },
  };
}
