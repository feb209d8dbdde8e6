import * as z from 'zod/mini';
import type { Wire } from '../../../src/contract/wire';
import { AccountId, IssueId, IssueKey, type ProjectId } from '../../../src/domain/id';
import { gateFields } from '../../../src/domain/quality-fields';
import { type ListFilter, triageListJql } from '../../../src/domain/triage/triage-list-jql';
import type { WaitingPage } from '../../../src/domain/triage/waiting';
import { readJira } from '../jira';
import { refusalOf } from '../refusals';
import { readSetup } from '../setup';

/** As many as come at once. */
const most = 50;

const Moment = z.pipe(
  z.string(),
  z.transform((written) => Date.parse(written)),
);
const Reporter = z.nullable(z.object({ accountId: AccountId }));

const Found = z.object({
  nextPageToken: z.optional(z.nullable(z.string())),
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.catchall(
        z.object({ summary: z.string(), created: Moment, reporter: z.optional(Reporter) }),
        z.unknown(),
      ),
    }),
  ),
});

/** One page of what waits for triage, the longest waiting first; `after` is what the page before it ended with. */
export async function readTriageList(
  project: ProjectId,
  filter: ListFilter,
  after: string | null,
): Promise<Wire<WaitingPage>> {
  const setup = await readSetup(project);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made) return { ok: false, refusal: refusalOf('refused', 'setup.missing') };
  const answer = await readJira('/rest/api/3/search/jql', Found, {
    jql: triageListJql(made, filter),
    fields: ['summary', 'created', 'reporter', made.fields.source, made.fields.severity],
    maxResults: most,
    ...(after !== null && { nextPageToken: after }),
  });
  if (!answer.ok) return answer;
  const { issues, nextPageToken } = answer.value;
  const reports = issues.map(({ id, key, fields }) => {
    const { severity, triage } = gateFields(made, fields);
    const { summary, created, reporter } = fields;
    return {
      ...{ id, key, summary, severity, source: triage.source },
      createdAt: created,
      reporter: reporter?.accountId ?? null,
    };
  });
  return { ok: true, value: { reports, next: nextPageToken ?? null } };
}
