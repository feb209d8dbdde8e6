import type { Wire } from '../../src/contract/wire';
import { emptyCaseFile } from '../../src/domain/case-file/case-file';
import { caseFilePropertyKey, caseIn } from '../../src/domain/case-file/stored';
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
}

/** A nonconformance or CAPA as its surfaces show it. */
export interface QualityRecord extends QualityIssue {
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
  /** What stands in the place of the case file was written past the log. */
  readonly isCaseForeign: boolean;
  /** The CAPAs of a nonconformance, the nonconformances of a CAPA. */
  readonly linked: readonly LinkedRecord[];
}

export type FoundRecord =
  | { readonly kind: 'record'; readonly record: QualityRecord }
  | { readonly kind: 'otherType'; readonly issueType: string }
  | { readonly kind: 'notSetUp' };

function linkedOf({ fields }: IssueAnswer, made: Made): LinkedRecord[] {
  return (fields.issuelinks ?? [])
    .filter(({ type }) => type.id === made.linkType.id)
    .flatMap(({ inwardIssue, outwardIssue }) => inwardIssue ?? outwardIssue ?? [])
    .map(({ id, key, fields: { summary, status } }) => ({ id, key, summary, status: status.name }));
}

function foundRecord(answer: IssueAnswer, made: Made): FoundRecord {
  const { fields } = answer;
  const type = fields.issuetype.id;
  const workType =
    type === made.issueTypes.nonconformance
      ? 'nonconformance'
      : type === made.issueTypes.capa
        ? 'capa'
        : null;
  if (!workType) return { kind: 'otherType', issueType: fields.issuetype.name };
  const statuses = Object.entries(made.statuses[workType]);
  const causes = foundCauses(answer.properties?.[causesPropertyKey]);
  const storedCase = caseIn(answer.properties?.[caseFilePropertyKey]);
  return {
    kind: 'record',
    record: {
      id: answer.id,
      key: answer.key,
      projectId: made.projectId,
      summary: fields.summary,
      workType,
      ...gateFields(made, fields),
      status: statuses.find(([, id]) => id === fields.status.id)?.[0] ?? null,
      statusName: fields.status.name,
      isDone: fields.status.statusCategory.key === 'done',
      issueTypeName: fields.issuetype.name,
      assignee: fields.assignee?.accountId ?? null,
      causes,
      document: causes.kind === 'stored' ? causes.stored.document : emptyCauseDocument,
      caseFile: storedCase?.document ?? emptyCaseFile,
      isCaseForeign: storedCase === null,
      linked: linkedOf(answer, made),
    },
  };
}

/** Reads an issue and its analysis in one call (and the project's set-up, once a browser session). */
export async function readRecord(issue: IssueId, project: ProjectId): Promise<Wire<FoundRecord>> {
  const setup = await readSetup(project);
  if (!setup.ok) return setup;
  if (!setup.value) return { ok: true, value: { kind: 'notSetUp' } };
  const asked = [
    'summary',
    'issuetype',
    'status',
    'assignee',
    'issuelinks',
    'duedate',
    ...gateFieldIds(setup.value),
  ];
  const path = `/rest/api/3/issue/${issue}?fields=${asked.join(',')}&properties=${causesPropertyKey},${caseFilePropertyKey}`;
  const answer = await readJira(path, IssueAnswer);
  return answer.ok ? { ok: true, value: foundRecord(answer.value, setup.value) } : answer;
}
