import * as z from 'zod/mini';
import type { Wire } from '../../../src/contract/wire';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { caseFilePropertyKey, caseIn } from '../../../src/domain/case-file/stored';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { causesPropertyKey } from '../../../src/domain/causes/stored';
import { IssueId, IssueKey } from '../../../src/domain/id';
import { gateFields } from '../../../src/domain/quality-fields';
import { candidatesJql } from '../../../src/domain/triage/candidates-jql';
import type { Candidate } from '../../../src/domain/triage/likely-relations';
import { reportOf } from '../../../src/domain/triage/report';
import { today } from '../circumstances';
import { foundCauses } from '../found-causes';
import { readJira } from '../jira';
import type { QualityRecord } from '../quality-issue';
import { readSetup } from '../setup';

/** As many as are compared. */
const most = 100;

const Status = z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) });
const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.catchall(z.object({ summary: z.string(), status: Status }), z.unknown()),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

/**
 * Nonconformances of the project that speak of one of the words or are about one of the components. Read as the
 * viewer: what they may not see is not suggested.
 */
export async function findCandidates(
  { id: issue, projectId }: Pick<QualityRecord, 'id' | 'projectId'>,
  words: readonly string[],
  componentIds: readonly string[],
): Promise<Wire<readonly Candidate[]>> {
  const setup = await readSetup(projectId);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made || (words.length === 0 && componentIds.length === 0)) return { ok: true, value: [] };
  const found = await readJira('/rest/api/3/search/jql', Found, {
    jql: candidatesJql(made, words, componentIds, issue, today()),
    fields: ['summary', 'status', 'components', 'versions', made.fields.process],
    properties: [causesPropertyKey, caseFilePropertyKey],
    maxResults: most,
  });
  if (!found.ok) return found;
  const value = found.value.issues.map(({ id, key, fields, properties }): Candidate => {
    const causes = foundCauses(properties?.[causesPropertyKey]);
    const report = reportOf({
      issue: { id, key },
      summary: fields.summary,
      triage: gateFields(made, fields).triage,
      document: causes.kind === 'stored' ? causes.stored.document : emptyCauseDocument,
      caseFile: caseIn(properties?.[caseFilePropertyKey])?.document ?? emptyCaseFile,
    });
    const { name, statusCategory } = fields.status;
    return { ...report, isOpen: statusCategory.key !== 'done', statusName: name };
  });
  return { ok: true, value };
}
