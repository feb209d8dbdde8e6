import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { Comparable } from '../../src/domain/causes/similar/rank-similar';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import { IssueId, IssueKey, type ProjectId } from '../../src/domain/id';
import { foundCauses } from './found-causes';
import { readJira } from './jira';
import { readSetup } from './setup';

/** As many as are compared; the latest changed come first. */
const most = 50;

const Option = z.object({ id: z.string().check(z.regex(/^\d+$/)), value: z.string() });
const Asking = z.object({
  fields: z.catchall(z.object({ summary: z.string() }), z.unknown()),
});
const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.object({ summary: z.string() }),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

interface ClosedAnalyses {
  readonly process: string;
  readonly summary: string;
  readonly closed: readonly Comparable[];
}

/**
 * Closed nonconformances and CAPAs of the issue's process, in whatever project, with their analyses; null when the
 * issue names no process. Read as the viewer: what they may not see is not offered.
 */
export async function readClosedAnalyses(
  issue: IssueId,
  project: ProjectId,
): Promise<Wire<ClosedAnalyses | null>> {
  const setup = await readSetup(project);
  if (!setup.ok) return setup;
  if (!setup.value) return { ok: true, value: null };
  const { fields, issueTypes, statuses } = setup.value;
  const asking = await readJira(
    `/rest/api/3/issue/${issue}?fields=summary,${fields.process}`,
    Asking,
  );
  if (!asking.ok) return asking;
  const process = z.safeParse(Option, asking.value.fields[fields.process]);
  if (!process.success) return { ok: true, value: null };
  const number = fields.process.replace('customfield_', '');
  const found = await readJira('/rest/api/3/search/jql', Found, {
    jql: [
      `issuetype in (${issueTypes.nonconformance}, ${issueTypes.capa})`,
      `status in (${statuses.nonconformance.closed}, ${statuses.capa.closed})`,
      `cf[${number}] = ${process.data.id}`,
    ]
      .join(' AND ')
      .concat(' ORDER BY updated DESC'),
    fields: ['summary'],
    properties: [causesPropertyKey],
    maxResults: most,
  });
  if (!found.ok) return found;
  const closed = found.value.issues.flatMap(({ id, key, fields: { summary }, properties }) => {
    const causes = foundCauses(properties?.[causesPropertyKey]);
    return causes.kind === 'stored' && id !== issue
      ? [{ issue: { id, key }, summary, document: causes.stored.document }]
      : [];
  });
  const { summary } = asking.value.fields;
  return { ok: true, value: { process: process.data.value, summary, closed } };
}
