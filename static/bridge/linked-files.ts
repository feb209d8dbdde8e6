import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { type CaseFile, emptyCaseFile } from '../../src/domain/case-file/case-file';
import { caseFilePropertyKey, caseIn } from '../../src/domain/case-file/stored';
import { IssueId, IssueKey, type IssueReference } from '../../src/domain/id';
import { readJira } from './jira';

const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

/** What one request may ask for. */
const most = 100;

interface LinkedFile {
  readonly issue: IssueReference;
  /** Null where something stands in its place that the log did not write. */
  readonly file: CaseFile | null;
}

/** The case files of other issues, in one request; issues the viewer may not see are left out. */
export async function readLinkedFiles(
  issues: readonly IssueReference[],
): Promise<Wire<readonly LinkedFile[]>> {
  if (issues.length === 0) return { ok: true, value: [] };
  const answer = await readJira('/rest/api/3/issue/bulkfetch', Found, {
    issueIdsOrKeys: issues.slice(0, most).map(({ id }) => id),
    fields: ['summary'],
    properties: [caseFilePropertyKey],
  });
  if (!answer.ok) return answer;
  const value = answer.value.issues.map(({ id, key, properties }): LinkedFile => {
    const stored = caseIn(properties?.[caseFilePropertyKey]);
    return {
      issue: { id, key },
      file: stored === null ? null : (stored?.document ?? emptyCaseFile),
    };
  });
  return { ok: true, value };
}
