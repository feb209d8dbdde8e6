import type { Wire } from '../../src/contract/wire';
import type { QualityIssue } from '../../src/domain/weight';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import type { AccountId, IssueId, IssueKey, ProjectId } from '../../src/domain/id';
import type { Made } from '../../src/domain/provisioning/made';
import { gateFieldIds, gateFields } from '../../src/domain/quality-fields';
import { type FoundCauses, foundCauses } from './found-causes';
import { IssueAnswer } from './issue-fields';
import { readJira } from './jira';
import { readSetup } from './setup';

interface LinkedRecord {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: string;
  /** The same by the transition table's name; null for one an admin put in. */
  readonly step: string | null;
}

/** A nonconformance or CAPA and its analysis. */
export interface AnalysisRecord extends Omit<QualityIssue, 'caseFile'> {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly projectId: ProjectId;
  readonly summary: string;
  /** The status by the transition table's name; null when an admin put in one of their own. */
  readonly status: string | null;
  readonly statusName: string;
  /** It reached an end: Jira counts its status among what is done. */
  readonly isDone: boolean;
  readonly issueTypeName: string;
  readonly assignee: AccountId | null;
  readonly causes: FoundCauses;
  /** The CAPAs of a nonconformance, the nonconformances of a CAPA. */
  readonly linked: readonly LinkedRecord[];
}

export type Found<Record> =
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'otherType'; readonly issueType: string }
  | { readonly kind: 'notSetUp' };

const stepIn = (statuses: Readonly<Record<string, string>>, id: string): string | null =>
  Object.entries(statuses).find(([, known]) => known === id)?.[0] ?? null;

function linkedOf(
  { fields }: IssueAnswer,
  made: Made,
  theirs: keyof Pick<Made['statuses'], 'capa' | 'nonconformance'>,
): LinkedRecord[] {
  return (fields.issuelinks ?? [])
    .filter(({ type }) => type.id === made.linkType.id)
    .flatMap(({ inwardIssue, outwardIssue }) => inwardIssue ?? outwardIssue ?? [])
    .map(({ id, key, fields: { summary, status } }) => ({
      id,
      key,
      summary,
      status: status.name,
      step: stepIn(made.statuses[theirs], status.id),
    }));
}

function foundRecord(answer: IssueAnswer, made: Made): Found<AnalysisRecord> {
  const { fields } = answer;
  const type = fields.issuetype.id;
  const workType =
    type === made.issueTypes.nonconformance
      ? 'nonconformance'
      : type === made.issueTypes.capa
        ? 'capa'
        : null;
  if (!workType) return { kind: 'otherType', issueType: fields.issuetype.name };
  const causes = foundCauses(answer.properties?.[causesPropertyKey]);
  return {
    kind: 'record',
    record: {
      id: answer.id,
      key: answer.key,
      projectId: made.projectId,
      summary: fields.summary,
      workType,
      ...gateFields(made, fields),
      status: stepIn(made.statuses[workType], fields.status.id),
      statusName: fields.status.name,
      isDone: fields.status.statusCategory.key === 'done',
      issueTypeName: fields.issuetype.name,
      assignee: fields.assignee?.accountId ?? null,
      causes,
      document: causes.kind === 'stored' ? causes.stored.document : emptyCauseDocument,
      linked: linkedOf(answer, made, workType === 'capa' ? 'nonconformance' : 'capa'),
    },
  };
}

/** Adds what else a surface shows of a record, from the same answer. */
type Further<Record> = (record: AnalysisRecord, answer: IssueAnswer, made: Made) => Record;

/** Reads an issue with its analysis and more in one call (and the project's set-up, once a browser session). */
export async function readWith<Record>(
  issue: IssueId,
  project: ProjectId,
  properties: readonly string[],
  further: Further<Record>,
): Promise<Wire<Found<Record>>> {
  const setup = await readSetup(project);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made) return { ok: true, value: { kind: 'notSetUp' } };
  const asked = [
    'summary',
    'issuetype',
    'status',
    'assignee',
    'issuelinks',
    'duedate',
    made.fields.disposition,
    ...gateFieldIds(made),
  ];
  const path = `/rest/api/3/issue/${issue}?fields=${asked.join(',')}&properties=${[causesPropertyKey, ...properties].join(',')}`;
  const answer = await readJira(path, IssueAnswer);
  if (!answer.ok) return answer;
  const found = foundRecord(answer.value, made);
  if (found.kind !== 'record') return { ok: true, value: found };
  return { ok: true, value: { ...found, record: further(found.record, answer.value, made) } };
}

/** Reads an issue and its analysis. */
export const readAnalysisRecord = (issue: IssueId, project: ProjectId) =>
  readWith(issue, project, [], (record) => record);
