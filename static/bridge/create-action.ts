import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { Day } from '../../src/domain/calendar';
import { AccountId, IssueId, IssueKey, type IssueReference, ProjectId } from '../../src/domain/id';
import { findByJql, type FoundIssue } from './find-issues';
import { makeInJira, readJira } from './jira';

/** On an issue made from another: from which, and in which attempt. The manifest indexes both. */
const originPropertyKey = 'ratchet-origin';

const Project = z.object({ id: ProjectId, key: z.string(), name: z.string() });
const Projects = z.object({ values: z.array(Project) });
export type CreatableProject = z.infer<typeof Project>;

/** Projects in which the viewer may create issues and whose name or key has the words, twenty at most. */
export async function creatableProjects(words: string): Promise<Wire<CreatableProject[]>> {
  const asked = { action: 'create', query: words, maxResults: '20', orderBy: 'name' };
  const query = new URLSearchParams(asked);
  const answer = await readJira(`/rest/api/3/project/search?${query.toString()}`, Projects);
  return answer.ok ? { ok: true, value: answer.value.values } : answer;
}

const WorkType = z.object({ id: z.string(), name: z.string(), subtask: z.boolean() });
const WorkTypes = z.object({ issueTypes: z.array(WorkType) });

/** What can be made in that project by itself: a subtask needs an issue above it. */
export async function workTypesIn(
  project: ProjectId,
): Promise<Wire<{ readonly id: string; readonly name: string }[]>> {
  const path = `/rest/api/3/issue/createmeta/${project}/issuetypes?maxResults=200`;
  const answer = await readJira(path, WorkTypes);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.issueTypes.filter(({ subtask }) => !subtask) };
}

const Fields = z.object({
  fields: z.array(
    z.object({
      fieldId: z.string(),
      name: z.string(),
      required: z.boolean(),
      hasDefaultValue: z.catch(z.boolean(), false),
    }),
  ),
});

/** What the form asks, or Jira is told without asking. */
const known: readonly string[] = [
  'project',
  'issuetype',
  'summary',
  'assignee',
  'duedate',
  'reporter',
];

/** What creating an issue of that kind takes. */
export interface Wanted {
  readonly takesAssignee: boolean;
  readonly takesDueDate: boolean;
  /** Names of fields that must be filled in and that the form does not ask. */
  readonly alsoRequired: readonly string[];
}

export async function wantedFor(project: ProjectId, workType: string): Promise<Wire<Wanted>> {
  const path = `/rest/api/3/issue/createmeta/${project}/issuetypes/${workType}?maxResults=200`;
  const answer = await readJira(path, Fields);
  if (!answer.ok) return answer;
  const { fields } = answer.value;
  const has = (id: string) => fields.some(({ fieldId }) => fieldId === id);
  const value = {
    takesAssignee: has('assignee'),
    takesDueDate: has('duedate'),
    alsoRequired: fields
      .filter((field) => field.required && !field.hasDefaultValue && !known.includes(field.fieldId))
      .map(({ name }) => name),
  };
  return { ok: true, value };
}

const People = z.array(z.object({ accountId: AccountId, displayName: z.string() }));

/** People who may be given work in that project and whose name fits, ten at most; null when Jira does not say. */
export async function assignableIn(project: ProjectId, words: string) {
  const query = new URLSearchParams({ project, query: words, maxResults: '10' });
  const answer = await readJira(`/rest/api/3/user/assignable/search?${query.toString()}`, People);
  if (!answer.ok) return null;
  return answer.value.map(({ accountId, displayName }) => ({ id: accountId, name: displayName }));
}

export interface NewAction {
  /** Names the attempt: the same one makes the same issue. */
  readonly intent: string;
  readonly from: IssueReference;
  readonly project: ProjectId;
  readonly workType: string;
  readonly summary: string;
  readonly assignee: AccountId | null;
  readonly due: Day | null;
}

const Reference = z.object({ id: IssueId, key: IssueKey });

/** The issue made in that attempt, as far as Jira's index has seen it; null when there is none. */
export async function actionMadeFor(intent: string): Promise<Wire<FoundIssue | null>> {
  const jql = `issue.property[${originPropertyKey}].intent = "${intent}" ORDER BY created ASC`;
  const found = await findByJql(jql);
  return found.ok ? { ok: true, value: found.value[0] ?? null } : found;
}

/** Issues made from that one, whatever became of them since. */
export const madeFrom = (issue: IssueId): Promise<Wire<FoundIssue[]>> =>
  findByJql(`issue.property[${originPropertyKey}].issue.id = "${issue}" ORDER BY created DESC`);

/** Makes the issue as the viewer. It carries where it came from, so that it can be found when the answer is lost. */
export const createAction = (action: NewAction): Promise<Wire<IssueReference>> => {
  const { intent, from, project, workType, summary, assignee, due } = action;
  const fields = {
    project: { id: project },
    issuetype: { id: workType },
    summary,
    ...(assignee !== null && { assignee: { accountId: assignee } }),
    ...(due !== null && { duedate: due }),
  };
  const properties = [{ key: originPropertyKey, value: { intent, issue: from } }];
  return makeInJira('/rest/api/3/issue', { fields, properties }, Reference);
};
