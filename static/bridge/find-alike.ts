import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { OtherCase } from '../../src/domain/case-file/alike-elsewhere';
import { classesOfRoots } from '../../src/domain/case-file/elsewhere-candidates';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import { IssueId, IssueKey } from '../../src/domain/id';
import type { Made } from '../../src/domain/provisioning/made';
import { gateFields } from '../../src/domain/quality-fields';
import { fieldInJql, quotedInJql } from '../../src/domain/triage/jql-words';
import { foundCauses } from './found-causes';
import { readJira } from './jira';
import type { QualityRecord } from './quality-issue';
import { readSetup } from './setup';

/** As many as are compared; the latest changed come first. */
const most = 50;

const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.catchall(z.object({ summary: z.string() }), z.unknown()),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

/** What shares a component or the process, whatever project it is in; null when the issue names neither. */
function jqlFor({ id, triage }: Pick<QualityRecord, 'id' | 'triage'>, made: Made): string | null {
  const { components, process } = triage;
  const where = [
    ...(components.length === 0
      ? []
      : [`component in (${components.map(quotedInJql).join(', ')})`]),
    ...(process === null ? [] : [`${fieldInJql(made.fields.process)} = ${quotedInJql(process)}`]),
  ];
  if (where.length === 0) return null;
  const { nonconformance, capa } = made.issueTypes;
  return `issuetype in (${nonconformance}, ${capa}) AND id != ${id} AND (${where.join(' OR ')}) ORDER BY updated DESC`;
}

/** Cases that may be where this one is, read as the viewer: what they may not see is not suggested. */
export async function findAlike(
  record: Pick<QualityRecord, 'id' | 'projectId' | 'triage'>,
): Promise<Wire<readonly OtherCase[]>> {
  const setup = await readSetup(record.projectId);
  if (!setup.ok) return setup;
  const made = setup.value;
  const jql = made ? jqlFor(record, made) : null;
  if (!made || jql === null) return { ok: true, value: [] };
  const found = await readJira('/rest/api/3/search/jql', Found, {
    jql,
    fields: ['summary', 'components', made.fields.process],
    properties: [causesPropertyKey],
    maxResults: most,
  });
  if (!found.ok) return found;
  const value = found.value.issues.map(({ id, key, fields, properties }): OtherCase => {
    const causes = foundCauses(properties?.[causesPropertyKey]);
    const { components, process } = gateFields(made, fields).triage;
    const document = causes.kind === 'stored' ? causes.stored.document : emptyCauseDocument;
    const classes = classesOfRoots(document);
    return { issue: { id, key }, summary: fields.summary, components, process, classes };
  });
  return { ok: true, value };
}
