import type { Wire } from '../../src/contract/wire';
import { actionFactsOf } from '../../src/domain/actions/action-facts';
import { tracedFields } from '../../src/domain/actions/field-change';
import { JiraHistories } from '../../src/domain/actions/jira-history';
import {
  actionFields,
  type JiraAction,
  JiraActions,
  mostActionsAtOnce,
} from '../../src/domain/actions/jira-issue';
import { actingOn } from '../../src/domain/causes/acting-on';
import type { CaseFacts } from '../../src/domain/gate/case-facts';
import type { IssueId } from '../../src/domain/id';
import { readJira } from './jira';
import type { QualityRecord } from './quality-issue';
import { unreadable } from './refusals';
import { readSetup } from './setup';

/** Entries on one page of histories; one page nearly always holds all. */
const entriesOnPage = 5_000;
const mostPages = 10;

async function readIssues(issues: readonly IssueId[]): Promise<Wire<JiraAction[]>> {
  const found: JiraAction[] = [];
  for (let from = 0; from < issues.length; from += mostActionsAtOnce) {
    const answer = await readJira('/rest/api/3/issue/bulkfetch', JiraActions, {
      issueIdsOrKeys: issues.slice(from, from + mostActionsAtOnce),
      fields: actionFields,
    });
    if (!answer.ok) return answer;
    found.push(...answer.value.issues);
  }
  return { ok: true, value: found };
}

async function readHistories(issueIdsOrKeys: readonly IssueId[]): Promise<Wire<JiraHistories[]>> {
  const pages: JiraHistories[] = [];
  let nextPageToken: string | undefined;
  do {
    if (pages.length === mostPages) return { ok: false, refusal: unreadable };
    const asked = { issueIdsOrKeys, fieldIds: tracedFields, maxResults: entriesOnPage };
    const page = await readJira('/rest/api/3/changelog/bulkfetch', JiraHistories, {
      ...asked,
      nextPageToken,
    });
    if (!page.ok) return page;
    pages.push(page.value);
    nextPageToken = page.value.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined);
  return { ok: true, value: pages };
}

/**
 * What acts on the record's causes and how far it is, as the viewer may see it; nothing where Jira does not answer,
 * so that no rule guesses.
 */
export async function readActions({
  id,
  projectId,
  document,
}: QualityRecord): Promise<Partial<CaseFacts>> {
  const acting = actingOn(document, []);
  const asked = [id, ...acting.map((action) => action.id)];
  const [setup, issues, histories] = await Promise.all([
    readSetup(projectId),
    readIssues(asked),
    readHistories(asked),
  ]);
  if (!setup.ok || !setup.value || !issues.ok || !histories.ok) return {};
  const answers = { issues: issues.value, histories: histories.value };
  return actionFactsOf(id, acting, answers, setup.value.issueTypes.capa);
}
